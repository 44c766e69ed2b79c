// Problems: the existing name that a misspelt one was most likely meant to be.

import { distance } from 'fastest-levenshtein';

/** The candidate fewest letters away from `name`, or undefined when none is near enough to be worth suggesting. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const swapped = sortLetters(name) === sortLetters(candidate) ? 0.5 : 0;
    const letters = distance(name.toLowerCase(), candidate.toLowerCase()) - swapped;
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

/** Letters that are only in another order were most likely swapped: `atl` is `alt` rather than `path`. */
function sortLetters(text: string): string {
  return [...text.toLowerCase()].sort().join('');
}

/** `Did you mean "x"?` for the nearest candidate, or `otherwise` when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}

/**
 * The one candidate that `name` can be a misspelling of: at most two letters away, with the same digits, and no other as
 * near. Undefined where another could be meant: what it gives is put in without asking.
 */
export function onlyNearName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string[] = [];
  let least = Math.min(2, Math.ceil(name.length / 2) - 1);
  for (const candidate of new Set(candidates)) {
    const letters = distance(name.toLowerCase(), candidate.toLowerCase());
    if (letters < least) [best, least] = [[candidate], letters];
    else if (letters === least) best.push(candidate);
  }
  const [only, ...others] = best;
  return only !== undefined && others.length === 0 && digitsOf(only) === digitsOf(name) ? only : undefined;
}

/** A year or a step's number is never misspelt: another one is another thing. */
function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
