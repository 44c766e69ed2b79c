// Content, stage 2b: the body of one file as Markdown, whatever else is in the tree.

import { type MarkdownText, parseMarkdown } from '../markdown';
import type { Excerpt, SourceFile } from '../source';
import { nameDocument } from './document-name';
import { splitFrontMatter } from './front-matter';

/** A parsed body without the text that it was parsed from: plain data, which can be kept and handed from thread to thread. */
export interface ParsedBody extends Pick<MarkdownText, 'tree' | 'problems'> {
  /** Whether it was parsed as what stands right below the title of a page. */
  isBelowTitle: boolean;
}

/** Parses the body of a page or a partial ahead of `loadTree`, which takes it from `ContentTree.bodies`. */
export function parseBody(source: SourceFile): ParsedBody & Pick<MarkdownText, 'source'> {
  const kind = nameDocument(source.path).isPartial ? 'partial' : 'page';
  const { data, body } = splitFrontMatter(source, kind);
  const isBelowTitle = kind === 'page' && !('before-content' in (data ?? {}));
  return { ...parseMarkdown(body, isBelowTitle ? 1 : undefined), isBelowTitle };
}

/** A body as Markdown: as it was parsed before, if that was in the same way. */
export function readBody(body: Excerpt, isBelowTitle: boolean, parsed: ParsedBody | undefined): MarkdownText {
  if (parsed?.isBelowTitle !== isBelowTitle) return parseMarkdown(body, isBelowTitle ? 1 : undefined);
  return { source: body, tree: parsed.tree, problems: parsed.problems };
}
