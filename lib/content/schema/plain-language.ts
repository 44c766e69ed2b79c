// Content, stage 3b: `plain_language` of `site.yml`.

import type { z } from 'zod';
import { block, orderedMap, text, wholeNumber } from './fields';

/** How plain the language has to be: each key has a default, as a site need not name what it agrees with. */
export const plainLanguage = block({
  sentence_words: wholeNumber.optional().describe('How many words a sentence has at most: 25 when left out.'),
  paragraph_sentences: wholeNumber.optional().describe('How many sentences a paragraph has at most: 5 when left out.'),
  reading_age: wholeNumber.optional().describe('The age at which each text can be read: 14 when left out.'),
  avoid: orderedMap(text, 'word → what to write instead').optional().describe('More words to avoid.'),
});

/** How plain the language of the site has to be. */
export interface PlainLanguageLimits {
  /** Words in a sentence, at most. */
  sentenceWords: number;
  /** Sentences in a paragraph, at most. */
  paragraphSentences: number;
  /** In years, at most. */
  readingAge: number;
  /** Words of the site’s own to avoid, each with what to write instead. */
  avoid: readonly (readonly [word: string, alternative: string])[];
}

/** What a site asks for, with what it leaves out filled in. */
export function readLimits(own: z.output<typeof plainLanguage> | undefined): PlainLanguageLimits {
  return {
    sentenceWords: own?.sentenceWords ?? 25,
    paragraphSentences: own?.paragraphSentences ?? 5,
    readingAge: own?.readingAge ?? 14,
    avoid: (own?.avoid ?? []).map(({ key, value }) => [key.text, value]),
  };
}
