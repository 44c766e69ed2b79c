// Content, stage 4: each Markdown file of the tree as a document, before any of them is looked up by another.

import { type Problem, problem } from '../problems';
import { type SourceFile, wholeFile } from '../source';
import { type ExtraKeys, PageDocument, PartialDocument } from './document';
import { nameDocument } from './document-name';
import { checkPath, unknownFile, unknownSettings } from './file-names';
import { settingsFiles } from './settings';

/** All Markdown files of a tree. */
export interface Documents {
  pages: Map<string, PageDocument>;
  partials: Map<string, PartialDocument>;
  /** Pages at URLs that others have taken. */
  doubles: PageDocument[];
  /** What is wrong with the names of files. */
  problems: Problem[];
}

/** Sorts the texts of a tree into pages and partials. */
export function listDocuments(
  texts: readonly SourceFile[],
  broken: readonly SourceFile[],
  extraKeys: ExtraKeys,
): Documents {
  const documents: Documents = { pages: new Map(), partials: new Map(), doubles: [], problems: [] };
  for (const source of broken.filter(({ path }) => path.endsWith('.md'))) addUnreadable(source, extraKeys, documents);
  const isTaken = (path: string) => [...texts, ...broken].some((source) => source.path === path);
  for (const source of texts) {
    if (source.path.endsWith('.md')) addDocument(source, extraKeys, isTaken, documents);
    else if (!settingsFiles.includes(source.path) && !/^values\/[^/]+\.yml$/.test(source.path))
      documents.problems.push(unknownSettings(source.file, source.path, settingsFiles));
  }
  return documents;
}

/** A file whose name is at fault is read all the same, under the name that it should have. */
function addDocument(
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
  } else if (isPartial) documents.partials.set(name, partialOf(source, name));
  else addPage(pageOf(source, url, extraKeys), documents);
}

/** A file whose text could not be read is still there for those who name it. */
function addUnreadable(source: SourceFile, extraKeys: ExtraKeys, { pages, partials }: Documents): void {
  const { name, url, isPartial } = nameDocument(source.path);
  if (isPartial) partials.set(name, new PartialDocument(source, name, true));
  else pages.set(url, new PageDocument(source, url, extraKeys, true));
}

function addPage(page: PageDocument, { pages, doubles, problems }: Documents): void {
  const { source, url } = page;
  const earlier = pages.get(url);
  if (earlier) {
    const message = `"${source.path}" and "${earlier.source.path}" both make the page ${url}.`;
    const hint = 'Keep one of the two, or give one another name.';
    problems.push(problem('duplicate-url', wholeFile(source.file), message, hint));
    doubles.push(page);
  } else pages.set(url, page);
}

/** What was read before stands as long as its file does: a text that changed comes as another file. */
const knownPages = new WeakMap<SourceFile, PageDocument>();
const knownPartials = new WeakMap<SourceFile, PartialDocument>();

function pageOf(source: SourceFile, url: string, extraKeys: ExtraKeys): PageDocument {
  const known = knownPages.get(source);
  if (known?.url === url && String(known.extraKeys) === String(extraKeys)) return known;
  const made = new PageDocument(source, url, extraKeys);
  knownPages.set(source, made);
  return made;
}

function partialOf(source: SourceFile, name: string): PartialDocument {
  const known = knownPartials.get(source);
  if (known?.name === name) return known;
  const made = new PartialDocument(source, name);
  knownPartials.set(source, made);
  return made;
}
