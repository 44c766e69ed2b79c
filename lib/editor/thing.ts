// Editor: what a position of a file names or defines.

import type { DefinedBlock, Redirect } from '../content';
import type { Use } from '../graph';
import { isWithin, type Place, wholeFile } from '../source';
import { blocksPlacedBy, listBlocks } from './blocks';
import type { EditedSite, Position } from './edited-site';

/** Something that content names. */
export type Thing =
  | { kind: 'page'; url: string }
  /** An id; a heading of a partial has it on several pages. */
  | { kind: 'section'; places: readonly { url: string; id: string }[] }
  | { kind: 'partial' | 'picture' | 'file' | 'value' | 'redirect'; name: string }
  | { kind: 'block'; blocks: readonly DefinedBlock[] };

/** A thing, and the text at the position that names or defines it. */
export interface FoundThing {
  thing: Thing;
  place: Place;
  /** The use, where the thing is named, not defined. */
  use: Use | undefined;
}

/** What a position of a file names or defines; undefined for other text. */
export function findThing(site: EditedSite, file: string, position: Position): FoundThing | undefined {
  const use = site.graph.findUse(file, position.line, position.column);
  const used = use && thingOfUse(site, use);
  if (use && used) return { thing: used, place: use.reference.place, use };
  const defined = findDefined(site, file, position);
  return defined && { ...defined, use: undefined };
}

function thingOfUse(site: EditedSite, use: Use): Thing | undefined {
  const { reference, target } = use;
  const { kind, name } = reference;
  if (target?.type === 'page') {
    const { page, anchor } = target;
    return anchor ? { kind: 'section', places: [{ url: page.url, id: anchor.id }] } : { kind: 'page', url: page.url };
  }
  if (target?.type === 'redirect') return { kind: 'redirect', name: target.path };
  if (target?.type === 'file') return { kind: 'file', name: target.path };
  if (kind === 'link' || kind === 'backlink') return undefined;
  if (kind === 'block') return { kind, blocks: blocksPlacedBy(site, use) };
  return { kind, name };
}

type Defined = Omit<FoundThing, 'use'>;

function findDefined(site: EditedSite, file: string, position: Position): Defined | undefined {
  const isHere = (place: Place | undefined) => place?.file === file && isWithin(position, place);
  for (const [name, { place }] of site.site.values) if (isHere(place)) return { thing: { kind: 'value', name }, place };
  const block = listBlocks(site).find(({ place }) => isHere(place));
  if (block) return { thing: { kind: 'block', blocks: [block] }, place: block.place };
  const redirect = site.site.redirects.find(({ place }) => isHere(place));
  if (redirect) return { thing: { kind: 'redirect', name: redirect.from }, place: redirect.place };
  return findSection(site, isHere) ?? findDocument(site, file, position);
}

function findSection({ site }: EditedSite, isHere: (place: Place | undefined) => boolean): Defined | undefined {
  const found = site.pages.flatMap(({ url, origin }) =>
    origin.anchors.flatMap(({ id, place }) => (place && isHere(place) ? [{ url, id, place }] : [])),
  );
  return found[0] && { thing: { kind: 'section', places: found }, place: found[0].place };
}

/** A page or partial stands at its title or heading, and at the first line of its file. */
function findDocument({ graph }: EditedSite, file: string, position: Position): Defined | undefined {
  const document = graph.documentOf(file);
  if (!document) return undefined;
  const names = document.origin.keys.filter(({ name }) => name === 'title' || name === 'heading');
  const place = names.flatMap(({ key, value }) => [key, value]).find((each) => isWithin(position, each));
  if (!place && position.line !== 1) return undefined;
  const thing: Thing =
    'url' in document ? { kind: 'page', url: document.url } : { kind: 'partial', name: document.name };
  return { thing, place: place ?? wholeFile(file) };
}

/** Where a thing is defined: several places where pages that share a partial each have a block of that name. */
export function definitionsOf(site: EditedSite, thing: Thing): Place[] {
  const { graph, folder } = site;
  switch (thing.kind) {
    case 'page': {
      const file = graph.page(thing.url)?.origin.file;
      return file === undefined ? [] : [wholeFile(file)];
    }
    case 'section':
      return uniquePlaces(thing.places.flatMap(({ url, id }) => placeOfSection(site, url, id)));
    case 'partial': {
      const partial = site.site.partials.find(({ name }) => name === thing.name);
      return partial ? [wholeFile(partial.origin.file)] : [];
    }
    case 'picture':
    case 'file':
      return site.site.files.includes(thing.name) ? [wholeFile(`${folder}/${thing.name}`)] : [];
    case 'value': {
      const value = site.site.values.get(thing.name);
      return value ? [value.place] : [];
    }
    case 'redirect':
      return redirectsFrom(site, thing.name).map(({ place }) => place);
    case 'block':
      return thing.blocks.map(({ place }) => place);
  }
}

/** The redirects that begin at a path. */
export function redirectsFrom({ site }: EditedSite, path: string): Redirect[] {
  return site.redirects.filter(({ from }) => from === path);
}

/** An id that no editor wrote leads to its page. */
function placeOfSection({ graph }: EditedSite, url: string, id: string): Place[] {
  const page = graph.page(url);
  if (!page) return [];
  return [page.origin.anchors.find((anchor) => anchor.id === id)?.place ?? wholeFile(page.origin.file)];
}

/** The places, each once. */
export function uniquePlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place])).values()];
}
