// Editor: where blocks are defined, and what places them. A partial’s own blocks go before those of the page around it.

import { blocks as blockTypes, type DefinedBlock, type Site } from '../content';
import type { Use } from '../graph';
import { comparePlaces, type Place } from '../source';
import type { EditedSite } from './edited-site';
import { pagesOf } from './pages-of';

/** Whether a key of front matter defines blocks. */
export function isBlockType(key: string): boolean {
  return blockTypes.some(({ type }) => type === key);
}

/** The blocks of a site stay the same as long as it does, and are asked for once for each name. */
const listed = new WeakMap<Site, DefinedBlock[]>();

/** Every block of the site, each once, in the order of their places. */
export function listBlocks({ site }: EditedSite): readonly DefinedBlock[] {
  const known = listed.get(site) ?? gatherBlocks(site);
  listed.set(site, known);
  return known;
}

function gatherBlocks(site: Site): DefinedBlock[] {
  const all = [...site.pages, ...site.partials].flatMap(({ origin }) => origin.blocks);
  const byPlace = new Map(all.map((block) => [keyOf(block.place), block]));
  return [...byPlace.values()].sort((a, b) => comparePlaces(a.place, b.place));
}

/** The blocks that the texts of a file can place. */
export function listBlocksOf(site: EditedSite, file: string): DefinedBlock[] {
  const files = new Set([file, ...pagesOf(site, file).map(({ origin }) => origin.file)]);
  return listBlocks(site).filter(({ place }) => files.has(place.file));
}

/** The blocks that a `$name$` of a file places: its own one, or those of the pages that it is on. */
export function blocksPlacedBy(site: EditedSite, { reference, on }: Use): DefinedBlock[] {
  const named = listBlocks(site).filter(({ name }) => name === reference.name);
  const own = named.filter(({ place }) => place.file === reference.place.file);
  if (own.length > 0) return own;
  const files = new Set(on.map((url) => site.graph.page(url)?.origin.file));
  return named.filter(({ place }) => files.has(place.file));
}

/** What places a block. */
export function usesOfBlock(site: EditedSite, { name, place }: DefinedBlock): Use[] {
  return site.graph
    .usesOf('block', name)
    .filter((use) => blocksPlacedBy(site, use).some((block) => keyOf(block.place) === keyOf(place)));
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
