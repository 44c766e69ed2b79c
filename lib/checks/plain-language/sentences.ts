// Checks, plain language: where sentences begin and end, and how many words they have.

import { countSyllables } from './syllables';

/** A sentence of a text. */
export interface Sentence {
  /** Offsets in the text, without the spaces round the sentence. */
  start: number;
  end: number;
  text: string;
  words: number;
  syllables: number;
}

// English alone: the words to avoid and the formula for the reading age are English too.
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Words whose full stop ends no sentence, some of them before a number alone. */
const ABBREVIATIONS =
  /(?<![\p{L}\p{N}])(?:(?:e\.g|i\.e|cf|vs|approx|st|mr|mrs|ms|dr|prof|rev|dept|tel|\p{L})\.(?=\s)|(?:nos?|pp?|vol|fig)\.(?=\s+\p{N}))/giu;
/**
 * A number, or a word such as iQTS, at the start of a sentence, which Unicode’s rules do not expect there. It is looked
 * for a few signs back: looking further takes the square of many spaces.
 */
const UNEXPECTED_START = /(?<=[.…][”’"')\]]{0,9}\s{1,9})(?:[\p{N}£$€+]|\p{Ll}(?=\p{L}*\p{Lu}))/gu;

/** The sentences of a text by Unicode’s rules (UAX 29), helped where those stop at abbreviations or pass over a start. */
export function splitSentences(text: string): Sentence[] {
  // Both replacements keep the length, so that offsets stay right.
  const prepared = text.replace(ABBREVIATIONS, (found) => found.replaceAll('.', '-')).replace(UNEXPECTED_START, 'X');
  return [...segmenter.segment(prepared)].flatMap(({ index, segment }) => {
    const start = index + segment.length - segment.trimStart().length;
    const sentence = text.slice(start, index + segment.trimEnd().length);
    const words = listWords(sentence);
    const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
    const counts = { words: words.length, syllables };
    return words.length === 0 ? [] : [{ start, end: start + sentence.length, text: sentence, ...counts }];
  });
}

/** The words of a text: what stands between spaces and has a letter or a digit in it. */
export function listWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
