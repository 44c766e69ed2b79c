// Checks, plain language: how old a reader must be to follow a text with ease.

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { listWords, type Sentence } from './sentences';

/** School years are counted from the age of five. */
const AGE_AT_START = 5;

/** What a reading age is made from: it can be added up. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

/** The counts of sentences. */
export function countText(sentences: readonly Sentence[]): TextCounts {
  const words = sentences.flatMap(({ text }) => listWords(text));
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/**
 * The reading age of texts with these counts, in years with a fraction.
 *
 * Source: the Flesch-Kincaid grade level (Kincaid and others, 1975), a school year in the USA, and 5 years.
 */
export function readingAgeOf({ sentences, words, syllables }: TextCounts): number {
  if (words === 0) return AGE_AT_START;
  return fleschKincaid({ sentence: sentences, word: words, syllable: syllables }) + AGE_AT_START;
}

/** Counts made before: a site uses a few thousand words over and over. */
const counts = new Map<string, number>();
const MOST_COUNTS = 20_000;
const LONGEST_WORD = 40;

function countSyllables(word: string): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  // A figure is read at a glance; what is longer than any word is an address.
  const count = word.length > LONGEST_WORD ? 1 : Math.max(1, syllable(word));
  if (counts.size >= MOST_COUNTS) counts.clear();
  counts.set(word, count);
  return count;
}
