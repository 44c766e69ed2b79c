// Content, stage 6: a tree with everything that its pages share, and its pages still to be resolved: here, elsewhere, or
// as they were before.

import type { Picture } from '../pictures';
import type { SourceFile } from '../source';
import type { DocumentFacts, ExtraKeys, PageDocument, PartialDocument } from './document';
import { listDocuments } from './documents';
import type { Library } from './lookups';
import { PictureLibrary } from './picture-library';
import type { ContentTree } from './read';
import { keepResolved, type ResolvedPage, resolveAnew, stillStands } from './resolve-page';
import { type PlainLanguageLimits, readLimits } from './schema/plain-language';
import { readSettings, type Settings } from './settings';
import type { PageOrigin } from './site';

/** A tree whose settings are read. */
export interface OpenTree {
  tree: ContentTree;
  library: Library;
  extraKeys: ExtraKeys;
  /** How plain its language has to be. */
  plainLanguage: PlainLanguageLimits;
}

/** A page by itself: plain data, which can be kept and handed from thread to thread. */
export interface ReadPage extends ResolvedPage {
  /** What is told of its file and of those of its partials, by their paths in the tree; its own keys are in its origin. */
  facts: readonly (readonly [path: string, facts: FactsToKeep])[];
}

type FactsToKeep = Omit<DocumentFacts, 'keys'> & Partial<Pick<DocumentFacts, 'keys'>>;

/** Reads the settings of a tree and measures its pictures. */
export async function openTree(tree: ContentTree): Promise<OpenTree> {
  const settings = readSettings(tree);
  return openWith(tree, settings, await PictureLibrary.measure(tree, settings));
}

/** Opens a tree whose pictures were measured elsewhere. */
export function openMeasured(tree: ContentTree, pictures: readonly Picture[]): OpenTree {
  const settings = readSettings(tree);
  return openWith(tree, settings, PictureLibrary.of(pictures, tree, settings));
}

function openWith(tree: ContentTree, settings: Settings, pictures: PictureLibrary): OpenTree {
  const extraKeys = settings.isSiteBroken ? 'unknown' : (settings.site.extraKeys ?? []);
  const documents = listDocuments(tree.texts, tree.broken, extraKeys);
  const library = { documents, settings, pictures, assets: tree.assetFiles };
  return { tree, library, extraKeys, plainLanguage: readLimits(settings.site.plainLanguage) };
}

/** The files of its pages, by their URLs: those that can be read. */
export function listPages({ library }: OpenTree): Map<string, SourceFile> {
  const readable = [...library.documents.pages.values()].filter(({ isUnreadable }) => !isUnreadable);
  return new Map(readable.map(({ url, source }) => [url, source]));
}

/** A text that differs wherever a page may, though its file and what it looks up are the same: with the settings. */
export function pageSettings({ extraKeys, plainLanguage }: OpenTree): string {
  return JSON.stringify([extraKeys, plainLanguage]);
}

/**
 * Resolves a page by itself, whatever was known of it.
 *
 * @throws where the tree has no such page
 */
export function readPage({ library }: OpenTree, url: string): ReadPage {
  const document = pageAt(library, url);
  const made = resolveAnew(document, library);
  const { keys, ...own } = document.facts;
  const [, ...partials] = documentsOf(document, made, library);
  const others = partials.map(({ source, facts }) => [source.path, facts] as const);
  return { ...made, facts: [[document.source.path, own], ...others] };
}

/** Whether a page that was read before would be read as it was, from a file that is still the same. */
export function isSamePage({ library }: OpenTree, url: string, page: ReadPage): boolean {
  return stillStands(page, pageAt(library, url), library);
}

/** Lets a page that was read before be known, with what is told of its files. */
export function keepPage({ library }: OpenTree, url: string, page: ReadPage): void {
  const document = pageAt(library, url);
  const documents = documentsOf(document, page, library);
  const { origin } = page.page;
  shareFiles(
    origin,
    documents.map(({ source }) => source.file),
  );
  keepResolved(document, library, page);
  const facts = new Map(page.facts);
  for (const each of documents) {
    const told = facts.get(each.source.path);
    if (told) each.keepFacts({ keys: origin.keys, ...told });
  }
}

/** Forgets the texts that a page is made of: they take much more memory than the page. */
export function closePage({ library }: OpenTree, url: string, page: ReadPage): void {
  for (const each of documentsOf(pageAt(library, url), page, library)) each.close();
}

/** Lets all places name a file by one string: those read from JSON have a copy each. */
function shareFiles({ keys, references, texts, anchors }: PageOrigin, files: readonly string[]): void {
  const known = new Map(files.map((file) => [file, file]));
  const placed = [...references, ...texts, ...anchors].map(({ place }) => place);
  for (const place of [...placed, ...keys.flatMap(({ key, value }) => [key, value])]) {
    if (place) place.file = known.get(place.file) ?? place.file;
  }
}

/** The documents that a page is made of, its own first. */
function documentsOf(
  page: PageDocument,
  { trace }: ResolvedPage,
  { documents }: Library,
): (PageDocument | PartialDocument)[] {
  return [page, ...trace.flatMap(([kind, name]) => (kind === 'partial' && documents.partials.get(name)) || [])];
}

function pageAt({ documents }: Library, url: string): PageDocument {
  const page = documents.pages.get(url);
  if (!page) throw new Error(`the tree has no page ${url}`);
  return page;
}
