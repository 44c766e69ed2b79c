// Content, stage 2b: the body of one file as Markdown, whatever else is in the tree.

import { type MarkdownText, parseMarkdown } from '../markdown';
import type { SourceFile } from '../source';
import { nameDocument } from './document-name';
import { type SplitFile, splitFrontMatter } from './front-matter';

/** A body without the text that it was read from: plain data, which can be kept and handed from thread to thread. */
export interface ReadBody extends Pick<MarkdownText, 'tree' | 'problems'> {
  /** What it was read as. */
  kind: 'page' | 'partial';
}

/** Bodies that were read elsewhere: a text that changed comes as another file. */
const bodies = new WeakMap<SourceFile, ReadBody>();

/** Lets the body of a file that was read elsewhere be known. */
export function keepBody(source: SourceFile, body: ReadBody): void {
  bodies.set(source, body);
}

/** Reads the body of a page or a partial ahead of all else. */
export function readBodyAhead(source: SourceFile): ReadBody & Pick<MarkdownText, 'source'> {
  const kind = nameDocument(source.path).isPartial ? 'partial' : 'page';
  return { ...readBody(source, kind, splitFrontMatter(source, kind)), kind };
}

/** The body of a file as Markdown: as it was read before, if that was as the same kind. */
export function readBody(source: SourceFile, kind: ReadBody['kind'], { data, body }: SplitFile): MarkdownText {
  const known = bodies.get(source);
  if (known?.kind === kind) return { source: body, tree: known.tree, problems: known.problems };
  const isBelowTitle = kind === 'page' && !('before-content' in (data ?? {}));
  return parseMarkdown(body, isBelowTitle ? 1 : undefined);
}
