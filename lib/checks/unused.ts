// Checks: what is written is also seen.

import { nearestPartial } from '../content';
import type { SiteGraph } from '../graph';
import { type Problem, problem } from '../problems';
import { type Place, wholeFile } from '../source';

/** Partials that no page uses, and blocks that no text places. */
export function checkUnused({ site, uses }: SiteGraph): Problem[] {
  // A page that could not be read may be the one that uses them.
  if (site.pages.some(({ origin }) => origin.isBroken)) return [];
  const byName = new Map(site.partials.map((partial) => [partial.name, partial]));
  const named = uses.filter(({ reference }) => reference.kind === 'partial').map(({ reference }) => reference.name);
  // Where a name is misspelt, that is the one thing wrong: the partial that was meant is not a second one.
  const meant = new Set(named.filter((name) => !byName.has(name)).map((name) => nearestPartial(name, byName)));
  const unused = site.partials.filter(({ name, isUsed }) => !isUsed && !meant.has(name));
  return [
    ...unused.map(({ name, origin }) => {
      const place = wholeFile(origin.file);
      const hint = `Name it on a page, for example under "content:" as "- ${name}", or delete the file.`;
      return problem('unused-partial', place, `No page uses the partial "${name}".`, hint);
    }),
    ...unplacedBlocks(site),
  ];
}

/** A partial’s block may be placed on one page and not on another: it is unplaced when no page places it. */
function unplacedBlocks({ pages, partials }: SiteGraph['site']): Problem[] {
  const all = [...pages, ...partials].flatMap(({ origin }) => origin.blocks);
  const keyOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
  const placed = new Set(all.filter(({ isPlaced }) => isPlaced).map(({ place }) => keyOf(place)));
  const unplaced = all.filter(({ place }) => !placed.has(keyOf(place)));
  return unplaced.map(({ name, place }) => {
    const hint = `Write $${name}$ as a paragraph of its own where it belongs, or take the block out.`;
    return problem('unplaced-block', place, `The block "${name}" is never placed.`, hint);
  });
}
