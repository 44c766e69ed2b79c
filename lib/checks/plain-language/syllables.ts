// Checks, plain language: how many syllables a word has.

import { syllable } from 'syllable';

/** Counts made before: a site uses a few thousand words over and over. */
const counts = new Map<string, number>();
const MOST_COUNTS = 20_000;
const LONGEST_WORD = 40;

/** The syllables of a word, as English says it. */
export function countSyllables(word: string): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  // A figure is read at a glance; what is longer than any word is an address.
  const count = word.length > LONGEST_WORD ? 1 : Math.max(1, syllable(word));
  if (counts.size >= MOST_COUNTS) counts.clear();
  counts.set(word, count);
  return count;
}
