// Content: from a folder of files to a Site. The face of the engine for everyone else.

import { changeTree, type TreeChange } from './changed-tree';
import { type LoadedSite, loadTree } from './load';
import { pagesByUrl } from './page-index';
import { makeTree, readTree } from './read';
import type { Page, Site } from './site';

/** Loads the content folder: relative to the working directory, or absolute. Never throws for what an editor wrote. */
export async function loadSite(contentDir: string): Promise<LoadedSite> {
  return loadTree(await readTree(contentDir));
}

/** Loads a site from files at hand, by their path in the content tree: texts, or bytes as a disk would give them. */
export async function loadFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<LoadedSite> {
  return loadTree(makeTree(files));
}

/** Loads a site as it would be with a change made to its files. Nothing is written, and what stays is not read anew. */
export async function loadChanged({ tree }: Pick<LoadedSite, 'tree'>, change: TreeChange): Promise<LoadedSite> {
  return loadTree(changeTree(tree, change));
}

/** The page at a URL such as `/a/b`. */
export function getPage({ pages }: Pick<Site, 'pages'>, url: string): Page | undefined {
  return pagesByUrl(pages).get(url);
}

export type { Anchor, Reference } from '../markdown';
export type { TreeChange } from './changed-tree';
export { isOldPath, nameDocument, SEARCH_URL } from './document-name';
export { type Download, filePath, linkAddress } from './download';
export { nameForUrl } from './file-names';
export type { HeadingLevel } from './heading-level';
export { readBacklink, readLink } from './links';
export { type LoadedSite, loadOpen } from './load';
export { mapParts } from './map-parts';
export { withPages } from './named-files';
export type { NamedLink } from './named-link';
export {
  closePage,
  isSamePage,
  keepPage,
  listPages,
  type OpenTree,
  openMeasured,
  openTree,
  pageSettings,
  type ReadPage,
  readPage,
} from './open-tree';
export { pagesByUrl } from './page-index';
export { nearestPartial } from './partial-name';
export { type ContentTree, readTree } from './read';
export { accordion as accordionSchema } from './schema/accordion';
export { type BlockOf, type BlockType, blocks, type Part } from './schema/blocks';
export type { IconName } from './schema/blocks/icons';
export { themeColours } from './schema/colours';
export { describeKind } from './schema/kind-words';
export { pageSchema } from './schema/page';
export { partialSchema } from './schema/partial';
export type { PlainLanguageLimits } from './schema/plain-language';
export { type DeclaredKey, innerKeys, listKeys, type ValueKind } from './schema/shape';
export { imageSchema, imagesSchema, redirectsSchema, siteSchema, valueSchema } from './schema/site';
export type {
  Accordion,
  AccordionSection,
  ContactDetails,
  DefinedBlock,
  NavigationEntry,
  OriginText,
  Page,
  PageOrigin,
  Phase,
  Programme,
  Promo,
  Redirect,
  RuleWeight,
  SecurityContact,
  Site,
  SitePartial,
  SiteValue,
} from './site';
export { ContentStore } from './store';
export { writeDay, writeSize } from './written';
