// Checks, plain language: how old a reader must be to follow a text with ease.

import { fleschKincaid } from 'flesch-kincaid';
import type { Sentence } from './sentences';

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
  return sumCounts(sentences.map(({ words, syllables }) => ({ sentences: 1, words, syllables })));
}

/** The counts of several texts together. */
export function sumCounts(all: readonly TextCounts[]): TextCounts {
  const sum = { sentences: 0, words: 0, syllables: 0 };
  for (const { sentences, words, syllables } of all) {
    sum.sentences += sentences;
    sum.words += words;
    sum.syllables += syllables;
  }
  return sum;
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
