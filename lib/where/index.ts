// Where: every place of a site where one thing is named.

import type { CheckedSite } from '../checks';
import { findThing, listRedirectUses, type Thing, type ThingKind, usesOfThing } from '../graph';
import { comparePlaces, type Place, wholeFile } from '../source';

/** A thing, and where it is named. */
export interface WhereUsed {
  kind: ThingKind;
  /** Its own name: a URL, `/url#id`, `content/a/b`, `media/a.jpg`, or a name without dollar signs. */
  name: string;
  /** Where it is written or defined. */
  definitions: Place[];
  /** Sorted by place. */
  uses: PlaceOfUse[];
  /** URLs of the pages that it is on, through their partials too; sorted. */
  pages: string[];
}

/** One place where a thing is named. */
export interface PlaceOfUse extends Place {
  /** The line that it stands in, without the spaces round it. */
  text: string;
  /** URLs of the pages that show it. */
  pages: string[];
}

/** Where the thing that a name means is named; where there is none, the nearest name of one that is there. */
export function whereUsed(
  checked: Pick<CheckedSite, 'graph' | 'sources' | 'tree'>,
  name: string,
): WhereUsed | { kind: undefined; nearest: string | undefined } {
  const { graph, sources } = checked;
  const thing = findThing(graph, name);
  if (thing.kind === undefined) return thing;
  const redirects = listRedirectUses(graph).filter(({ target }) => target?.type === 'page' && isTarget(thing, target));
  const uses = [...usesOfThing(graph, thing), ...redirects].map(({ reference: { place }, on }): PlaceOfUse => {
    const line = sources.get(place.file)?.split('\n')[place.line - 1] ?? '';
    return { ...place, text: line.trim(), pages: [...on].sort() };
  });
  const pages = [...new Set(uses.flatMap((use) => use.pages))].sort();
  return {
    kind: thing.kind,
    name: thing.name,
    definitions: definitionsOf(thing, checked),
    uses: uses.sort(comparePlaces),
    pages,
  };
}

function isTarget(
  { kind, name }: Thing,
  { page, anchor }: { page: { url: string }; anchor: { id: string } | undefined },
): boolean {
  return kind === 'page' ? page.url === name : kind === 'section' && `${page.url}#${anchor?.id}` === name;
}

/** Of a picture or file: itself, and the line of `images.yml` that tells of it. */
function definitionsOf({ kind, name, places }: Thing, { tree }: Pick<CheckedSite, 'tree'>): Place[] {
  if (kind !== 'picture' && kind !== 'file') return places;
  const file = `${tree.folder}/${name}`;
  const images = tree.texts.find(({ path }) => path === 'images.yml');
  const key = images && new RegExp(`^["']?${name.replace(/\W/g, '\\$&')}["']?:`, 'm').exec(images.text);
  const own = wholeFile(file);
  return key ? [own, images.place(key.index, key.index + key[0].length - 1)] : [own];
}
