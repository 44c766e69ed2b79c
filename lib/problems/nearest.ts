// Problems: the existing name that a misspelt one was most likely meant to be.

import { distance } from 'fastest-levenshtein';

/** The candidate fewest letters away from `name`, or undefined when none is near enough to be worth suggesting. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const swapped = sortLetters(name) === sortLetters(candidate) ? 0.5 : 0;
    const letters = distance(name.toLowerCase(), candidate.toLowerCase()) - swapped;
    if (letters < least && letters <= mostLetters(name, candidate)) [best, least] = [candidate, letters];
  }
  return best;
}

/**
 * How many letters may differ: a third of those that are not folders of both or one ending of files, which say nothing of
 * what was meant. What has the same name in another folder was most likely moved.
 */
function mostLetters(name: string, candidate: string): number {
  const [own, other] = [name.split('/'), candidate.split('/')];
  if (own.length > 1 && other.length > 1 && own.at(-1) !== '' && own.at(-1) === other.at(-1)) return name.length;
  if (candidate.length > 1 && name.startsWith(`${candidate}/`)) return Math.max(2, Math.floor(name.length / 3));
  const shared = own.findIndex((folder, index) => folder !== other[index] || index === own.length - 1);
  const rest = own
    .slice(shared)
    .join('/')
    .replace(/\.\w{2,4}$/, '');
  return rest.length < 3 ? 1 : Math.max(2, Math.floor(rest.length / 3));
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
  return only !== undefined && others.length === 0 && isSameMark(only, name) ? only : undefined;
}

/** A year, a step's number and the letter of “part B” are never misspelt: another one is another thing. */
function isSameMark(one: string, other: string): boolean {
  const [digits, otherDigits] = [one, other].map((text) => text.replace(/\D+/g, ' ').trim());
  const [letter, otherLetter] = [one, other].map((text) => /-([a-z])$/i.exec(text)?.[1]);
  return digits === otherDigits && (!letter || !otherLetter || letter === otherLetter);
}
