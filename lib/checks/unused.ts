// Checks: what is written is also seen.

import { type LoadedSite, nearestPartial } from '../content';
import type { SiteGraph } from '../graph';
import { type Problem, problem } from '../problems';
import { type Place, wholeFile } from '../source';
import { findUnsureUses, type UnsureUses } from './unsure-uses';

/** Partials that no page uses, and blocks that no text places, unless a file that could not be read may do so. */
export function checkUnused({ site, uses }: SiteGraph, loaded: LoadedSite): Problem[] {
  // Where there is no page yet, that is the one thing wrong.
  if (site.pages.length === 0) return [];
  const unsure = findUnsureUses(loaded);
  const byName = new Map(site.partials.map((partial) => [partial.name, partial]));
  const named = uses.filter(({ reference }) => reference.kind === 'partial').map(({ reference }) => reference.name);
  // Where a name is misspelt, that is the one thing wrong: the partial that was meant is not a second one.
  const meant = new Set(named.filter((name) => !byName.has(name)).map((name) => nearestPartial(name, byName)));
  const unused = site.partials.filter(({ name, isUsed }) => !isUsed && !meant.has(name) && !unsure.hasPartial(name));
  return [
    ...unused.map(({ name, origin }) => {
      const place = wholeFile(origin.file);
      const hint = `Name it on a page, for example under "content:" as "- ${name}", or delete the file.`;
      return problem('unused-partial', place, `No page uses the partial "${name}".`, hint);
    }),
    ...unplacedBlocks(site, unsure),
  ];
}

/** A partial’s block may be placed on one page and not on another: it is unplaced when no page places it. */
function unplacedBlocks({ pages, partials }: SiteGraph['site'], unsure: UnsureUses): Problem[] {
  const all = [...pages, ...partials].flatMap(({ origin }) => origin.blocks);
  const keyOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  const placed = new Set(all.filter(({ isPlaced }) => isPlaced).map(({ place }) => keyOf(place)));
  const unplaced = all.filter(({ name, place }) => !placed.has(keyOf(place)) && !unsure.hasBlock(name, place.file));
  return unplaced.map(({ name, place }) => {
    const hint = `Write $${name}$ as a paragraph of its own where it belongs, or take the block out.`;
    return problem('unplaced-block', place, `The block "${name}" is never placed.`, hint);
  });
}
