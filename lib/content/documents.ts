// Content, stage 4: each Markdown file of the tree as a typed document, before any of them is looked up by another.

import type { z } from 'zod';
import { type MarkdownText, parseMarkdown } from '../markdown';
import { type Problem, problem } from '../problems';
import type { SourceFile } from '../source';
import { nameDocument } from './document-name';
import { splitFrontMatter } from './front-matter';
import { wholeFile } from './read';
import { type PageFrontMatter, pageSchema } from './schema/page';
import { type PartialFrontMatter, partialSchema } from './schema/partial';
import { validate } from './schema/validate';
import { settingsFiles } from './settings';
import { entriesOf, makeYamlMap, type YamlMap } from './yaml-value';

/** A page’s file. */
export interface PageDocument {
  source: SourceFile;
  url: string;
  /** The keys of its front matter as written, as far as they could be read. */
  map: YamlMap;
  /** Undefined when the front matter has errors. */
  data: PageFrontMatter | undefined;
  markdown: MarkdownText;
}

/** A partial’s file. */
export interface PartialDocument {
  source: SourceFile;
  /** As references write it: `content/a/b`. */
  name: string;
  map: YamlMap;
  data: PartialFrontMatter | undefined;
  markdown: MarkdownText;
}

/** All Markdown files of a tree. */
export interface Documents {
  pages: Map<string, PageDocument>;
  partials: Map<string, PartialDocument>;
  problems: Problem[];
}

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
  const { name, url, isPartial, badSegment, isReserved } = nameDocument(source.path);
  if (badSegment !== undefined) {
    const message = `"${badSegment}" in "${source.path}" cannot be part of a URL.`;
    const hint = 'Use lower-case letters, digits and hyphens.';
    documents.problems.push(unknownFile(source.file, message, hint));
  } else if (isReserved) {
    const message = `"${source.path}" would make the page ${url}, which the site itself needs.`;
    documents.problems.push(unknownFile(source.file, message, 'Give the file another name.'));
  } else if (isPartial) readPartial(source, name, documents);
  else readPage(source, url, extraKeys, documents);
}

/** A file whose text could not be read is still there for those who name it. */
function keepBroken(source: SourceFile, { pages, partials }: Documents): void {
  const empty: ReadDocument = {
    map: makeYamlMap([], source.place(0, 0)),
    data: undefined,
    markdown: parseMarkdown(source.slice(0)),
    problems: [],
  };
  const { name, url, isPartial } = nameDocument(source.path);
  if (isPartial) partials.set(name, { ...empty, source, name });
  else pages.set(url, { ...empty, source, url });
}

/** What one file says, whatever else is in the tree. */
interface ReadDocument<Data = never> {
  map: YamlMap;
  data: Data | undefined;
  markdown: MarkdownText;
  problems: Problem[];
}

/** What was read before stands as long as its file does: a text that changed comes as another file. */
const readPages = new WeakMap<SourceFile, PageDocument & { problems: Problem[]; extraKeys: string }>();
const readPartials = new WeakMap<SourceFile, PartialDocument & { problems: Problem[] }>();

function readPartial(source: SourceFile, name: string, documents: Documents): void {
  const known = readPartials.get(source) ?? { ...readParts(source, 'partial', partialSchema, []), source, name };
  readPartials.set(source, known);
  documents.problems.push(...known.problems);
  documents.partials.set(name, known);
}

function readPage(source: SourceFile, url: string, extraKeys: readonly string[], documents: Documents): void {
  const earlier = documents.pages.get(url);
  if (earlier) {
    const message = `"${source.path}" and "${earlier.source.path}" both make the page ${url}.`;
    const hint = 'Keep one of the two, or give one another name.';
    documents.problems.push(problem('duplicate-url', wholeFile(source.file), message, hint));
    return;
  }
  const known = readPages.get(source);
  const letThrough = extraKeys.join();
  const page =
    known?.extraKeys === letThrough
      ? known
      : { ...readParts(source, 'page', pageSchema, extraKeys), source, url, extraKeys: letThrough };
  readPages.set(source, page);
  documents.problems.push(...page.problems);
  documents.pages.set(url, page);
}

function readParts<Data>(
  source: SourceFile,
  kind: 'page' | 'partial',
  schema: z.ZodType<Data>,
  extraKeys: readonly string[],
): ReadDocument<Data> {
  const { data, body, problems } = splitFrontMatter(source, kind);
  const map = data ?? makeYamlMap([], source.place(0, 0));
  const known = entriesOf(map).filter(({ key }) => !extraKeys.includes(key.text));
  const typed = data && validate(schema, makeYamlMap(known, source.place(0, 0)), source.place(0, 0));
  const markdown = parseMarkdown(body);
  const all = [...problems, ...(typed?.problems ?? []), ...markdown.problems];
  return { map, data: typed?.data, markdown, problems: all };
}
