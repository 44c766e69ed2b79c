// Content, stage 4: each Markdown file of the tree as a typed document, before any of them is looked up by another.

import { type MarkdownText, parseMarkdown } from '../markdown';
import { type Problem, problem } from '../problems';
import type { SourceFile } from '../source';
import { splitFrontMatter } from './front-matter';
import { wholeFile } from './read';
import { type PageFrontMatter, pageSchema } from './schema/page';
import { type PartialFrontMatter, partialSchema } from './schema/partial';
import { validate } from './schema/validate';
import { settingsFiles } from './settings';
import { entriesOf, makeYamlMap } from './yaml-value';

/** A page’s file. */
export interface PageDocument {
  source: SourceFile;
  url: string;
  /** Undefined when the front matter has errors. */
  data: PageFrontMatter | undefined;
  markdown: MarkdownText;
}

/** A partial’s file. */
export interface PartialDocument {
  source: SourceFile;
  /** As references write it: `content/a/b`. */
  name: string;
  data: PartialFrontMatter | undefined;
  markdown: MarkdownText;
}

/** All Markdown files of a tree. */
export interface Documents {
  pages: Map<string, PageDocument>;
  partials: Map<string, PartialDocument>;
  problems: Problem[];
}

/** URLs that the build makes by itself. */
const RESERVED =
  /^\/(404|robots(\.txt)?|sitemap(\.xml)?|icon(\.svg)?|assets(\/.*)?|gallery(\/.*)?|media(\/.*)?|static(\/.*)?)$/;
const SEGMENT = /^[a-z0-9]+(?:(?:-+|[._])[a-z0-9]+)*$/;

/** Sorts the texts of a tree into pages and partials and types their front matter. */
export function readDocuments(
  texts: readonly SourceFile[],
  broken: readonly SourceFile[],
  extraKeys: readonly string[],
): Documents {
  const documents: Documents = { pages: new Map(), partials: new Map(), problems: [] };
  for (const source of broken.filter(({ path }) => path.endsWith('.md'))) keepBroken(source, documents);
  for (const source of texts) {
    if (source.path.endsWith('.md')) readDocument(source, extraKeys, documents);
    else if (!settingsFiles.includes(source.path) && !/^values\/[^/]+\.yml$/.test(source.path)) {
      const hint = 'Name it site.yml or images.yml, or move it to values/.';
      documents.problems.push(
        unknownFile(source.file, `"${source.path}" is not a YAML file that the site reads.`, hint),
      );
    }
  }
  return documents;
}

/** The problem of a file that is neither page, partial, setting, picture nor download. */
export function unknownFile(file: string, message: string, hint: string): Problem {
  return problem('unknown-file', wholeFile(file), message, hint);
}

function readDocument(source: SourceFile, extraKeys: readonly string[], documents: Documents): void {
  const segments = source.path.replace(/\.md$/, '').split('/');
  const name = segments.at(-1) ?? '';
  const isPartial = name.startsWith('_');
  const bad = [...segments.slice(0, -1), isPartial ? name.slice(1) : name].find((segment) => !SEGMENT.test(segment));
  if (bad !== undefined) {
    const message = `"${bad}" in "${source.path}" cannot be part of a URL.`;
    const hint = 'Use lower-case letters, digits and hyphens.';
    documents.problems.push(unknownFile(source.file, message, hint));
    return;
  }
  if (!isPartial && RESERVED.test(pageUrl(segments))) {
    const message = `"${source.path}" would make the page ${pageUrl(segments)}, which the site itself needs.`;
    documents.problems.push(unknownFile(source.file, message, 'Give the file another name.'));
    return;
  }
  if (isPartial) readPartial(source, segments, documents);
  else readPage(source, segments, extraKeys, documents);
}

/** A file whose text could not be read is still there for those who name it. */
function keepBroken(source: SourceFile, { pages, partials }: Documents): void {
  const segments = source.path.replace(/\.md$/, '').split('/');
  const markdown = parseMarkdown(source.slice(0));
  const name = partialName(segments);
  if (segments.at(-1)?.startsWith('_')) partials.set(name, { source, name, data: undefined, markdown });
  else pages.set(pageUrl(segments), { source, url: pageUrl(segments), data: undefined, markdown });
}

function partialName(segments: string[]): string {
  return ['content', ...segments.slice(0, -1), segments.at(-1)?.slice(1)].join('/');
}

function readPartial(source: SourceFile, segments: string[], documents: Documents): void {
  const name = partialName(segments);
  const { data, body, problems } = splitFrontMatter(source, 'partial');
  const typed = data && validate(partialSchema, data, source.place(0, 0));
  const markdown = parseMarkdown(body);
  documents.problems.push(...problems, ...(typed?.problems ?? []), ...markdown.problems);
  documents.partials.set(name, { source, name, data: typed?.data, markdown });
}

function readPage(source: SourceFile, segments: string[], extraKeys: readonly string[], documents: Documents): void {
  const url = pageUrl(segments);
  const earlier = documents.pages.get(url);
  if (earlier) {
    const message = `"${source.path}" and "${earlier.source.path}" both make the page ${url}.`;
    const hint = 'Keep one of the two, or give one another name.';
    documents.problems.push(problem('duplicate-url', wholeFile(source.file), message, hint));
    return;
  }
  const { data, body, problems } = splitFrontMatter(source, 'page');
  const known =
    data &&
    makeYamlMap(
      entriesOf(data).filter(({ key }) => !extraKeys.includes(key.text)),
      source.place(0, 0),
    );
  const typed = known && validate(pageSchema, known, source.place(0, 0));
  const markdown = parseMarkdown(body);
  documents.problems.push(...problems, ...(typed?.problems ?? []), ...markdown.problems);
  documents.pages.set(url, { source, url, data: typed?.data, markdown });
}

/** `home` and `index` stand for the folder that they lie in, `home` at the top only. */
function pageUrl(segments: string[]): string {
  const isIndex = segments.at(-1) === 'index' || (segments.length === 1 && segments[0] === 'home');
  return `/${(isIndex ? segments.slice(0, -1) : segments).join('/')}`;
}
