// Content, stage 4: each Markdown file of the tree as a typed document, before any of them is looked up by another.

import type { z } from 'zod';
import { type MarkdownText, parseMarkdown } from '../markdown';
import { type Problem, problem } from '../problems';
import { type SourceFile, wholeFile } from '../source';
import { nameDocument } from './document-name';
import { checkPath, unknownFile, unknownSettings } from './file-names';
import { splitFrontMatter } from './front-matter';
import { checkPageKeys, checkPartialKeys } from './key-effects';
import { readBody } from './read-body';
import { type PageFrontMatter, pageSchema } from './schema/page';
import { type PartialFrontMatter, partialSchema } from './schema/partial';
import { knownKeys } from './schema/shape';
import { validate } from './schema/validate';
import { settingsFiles } from './settings';
import { innerNames, NO_NAMES, type UnsureNames } from './unsure-names';
import { entriesOf, makeYamlMap, type YamlMap } from './yaml-value';
import { checkYamlWords } from './yaml-words';

/** A page’s file. */
export interface PageDocument {
  source: SourceFile;
  url: string;
  /** The keys of its front matter as written, as far as they could be read. */
  map: YamlMap;
  /** Undefined when the front matter has errors. */
  data: PageFrontMatter | undefined;
  /** The same of the keys that nothing is wrong with. */
  sound: PageFrontMatter | undefined;
  /** Names of blocks that its front matter may define, as far as it has errors. */
  unsure: UnsureNames;
  markdown: MarkdownText;
}

/** A partial’s file. */
export interface PartialDocument {
  source: SourceFile;
  /** As references write it: `content/a/b`. */
  name: string;
  map: YamlMap;
  data: PartialFrontMatter | undefined;
  /** The same of the keys that nothing is wrong with. */
  sound: PartialFrontMatter | undefined;
  /** Names of blocks that its front matter may define, as far as it has errors. */
  unsure: UnsureNames;
  markdown: MarkdownText;
}

/** All Markdown files of a tree. */
export interface Documents {
  pages: Map<string, PageDocument>;
  partials: Map<string, PartialDocument>;
  problems: Problem[];
}

/** Keys of front matter that pass untouched; which ones is unknown where `site.yml` is broken. */
export type ExtraKeys = readonly string[] | 'unknown';

/** Sorts the texts of a tree into pages and partials and types their front matter. */
export function readDocuments(
  texts: readonly SourceFile[],
  broken: readonly SourceFile[],
  extraKeys: ExtraKeys,
): Documents {
  const documents: Documents = { pages: new Map(), partials: new Map(), problems: [] };
  for (const source of broken.filter(({ path }) => path.endsWith('.md'))) keepBroken(source, documents);
  const isTaken = (path: string) => [...texts, ...broken].some((source) => source.path === path);
  for (const source of texts) {
    if (source.path.endsWith('.md')) readDocument(source, extraKeys, isTaken, documents);
    else if (!settingsFiles.includes(source.path) && !/^values\/[^/]+\.yml$/.test(source.path))
      documents.problems.push(unknownSettings(source.file, source.path, settingsFiles));
  }
  return documents;
}

/** A file whose name is at fault is read all the same, under the name that it should have. */
function readDocument(
  source: SourceFile,
  extraKeys: ExtraKeys,
  isTaken: (path: string) => boolean,
  documents: Documents,
): void {
  const { path, problem: fault } = checkPath(source.file, source.path, isTaken);
  if (fault) documents.problems.push(fault);
  if (path === undefined) return;
  const { name, url, isPartial, isReserved } = nameDocument(path);
  if (isReserved) {
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
    sound: undefined,
    unsure: 'all',
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
  sound: Data | undefined;
  unsure: UnsureNames;
  markdown: MarkdownText;
  problems: Problem[];
}

/** What was read before stands as long as its file does: a text that changed comes as another file. */
const readPages = new WeakMap<SourceFile, PageDocument & { problems: Problem[]; extraKeys: string }>();
const readPartials = new WeakMap<SourceFile, PartialDocument & { problems: Problem[] }>();

function readPartial(source: SourceFile, name: string, documents: Documents): void {
  const known = readPartials.get(source) ?? {
    ...readParts(source, 'partial', partialSchema, [], checkPartialKeys),
    source,
    name,
  };
  readPartials.set(source, known);
  documents.problems.push(...known.problems);
  documents.partials.set(name, known);
}

function readPage(source: SourceFile, url: string, extraKeys: ExtraKeys, documents: Documents): void {
  const earlier = documents.pages.get(url);
  if (earlier) {
    const message = `"${source.path}" and "${earlier.source.path}" both make the page ${url}.`;
    const hint = 'Keep one of the two, or give one another name.';
    documents.problems.push(problem('duplicate-url', wholeFile(source.file), message, hint));
  }
  const known = readPages.get(source);
  const letThrough = extraKeys === 'unknown' ? extraKeys : extraKeys.join();
  const page =
    known?.extraKeys === letThrough && known.url === url
      ? known
      : { ...readParts(source, 'page', pageSchema, extraKeys, checkPageKeys), source, url, extraKeys: letThrough };
  readPages.set(source, page);
  documents.problems.push(...page.problems);
  if (!earlier) documents.pages.set(url, page);
}

function readParts<Data>(
  source: SourceFile,
  kind: 'page' | 'partial',
  schema: z.ZodType<Data>,
  extraKeys: ExtraKeys,
  checkKeys: (map: YamlMap, data: Data) => Problem[],
): ReadDocument<Data> {
  const split = splitFrontMatter(source, kind);
  const { data, problems } = split;
  const map = data ?? makeYamlMap([], source.place(0, 0));
  const keys = knownKeys(schema, []);
  const isLetThrough = (name: string) => (extraKeys === 'unknown' ? !keys.includes(name) : extraKeys.includes(name));
  const known = entriesOf(map).filter(({ key }) => !isLetThrough(key.text));
  const written = makeYamlMap(known, source.place(0, 0));
  const start = source.place(0, source.text.startsWith('---') ? 3 : 0);
  const standIn: Record<string, string> = kind === 'page' ? { title: source.path } : {};
  const typed = data && validate(schema, written, start, standIn);
  const markdown = readBody(source, kind, split);
  const idle = typed?.sound ? checkKeys(map, typed.sound) : [];
  const words = checkYamlWords(written);
  const all = [...problems, ...(typed?.problems ?? []), ...idle, ...words, ...markdown.problems];
  const unsure = data ? innerNames(map) : 'all';
  return {
    map,
    data: typed?.data,
    sound: typed?.sound,
    unsure: typed?.data ? NO_NAMES : unsure,
    markdown,
    problems: all,
  };
}
