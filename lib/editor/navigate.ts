// Editor: go to definition, and find references.

import type { Use } from '../graph';
import { comparePlaces, type Place } from '../source';
import { usesOfBlock } from './blocks';
import type { EditedSite, Position } from './edited-site';
import { definitionsOf, findThing, type Thing, uniquePlaces } from './thing';

/** Where what stands at a position is defined. */
export function findDefinitions(site: EditedSite, file: string, position: Position): Place[] {
  const found = findThing(site, file, position);
  return found ? definitionsOf(site, found.thing) : [];
}

/** Everywhere that what stands at a position is named, sorted; with its definition, if asked for. */
export function findReferences(
  site: EditedSite,
  file: string,
  position: Position,
  { withDefinition }: { withDefinition: boolean },
): Place[] {
  const found = findThing(site, file, position);
  if (!found) return [];
  const places = usesOfThing(site, found.thing).map(({ reference }) => reference.place);
  const definitions = withDefinition ? definitionsOf(site, found.thing) : [];
  return uniquePlaces([...places, ...definitions]).sort(comparePlaces);
}

/** Every use of a thing. */
function usesOfThing(site: EditedSite, thing: Thing): Use[] {
  const { graph } = site;
  switch (thing.kind) {
    case 'page':
      return [...graph.usesOf('page', thing.url)];
    case 'section':
      return thing.places.flatMap(({ url, id }) => graph.usesOf('section', `${url}#${id}`));
    case 'block':
      return thing.blocks.flatMap((block) => usesOfBlock(site, block));
    default:
      return [...graph.usesOf(thing.kind, thing.name)];
  }
}
