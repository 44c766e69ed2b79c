// Search, stage 3: what a visitor typed as words to look for, with what else could have been meant.

import { foldWord, isTelling, listWords } from './words';

/** One thing that a visitor asks for. */
export interface Wanted {
  /** Folded. */
  word: string;
  /** Whether it may be the beginning of a longer word. */
  isBeginning: boolean;
  /** How many letters may be wrong: none in a word that some text has. Two that changed places are two. */
  slips: number;
  /** How much it counts: 1 for the visitor’s own words, less for ours in their place. */
  weight: number;
}

/** Synonyms, by the folded words of what the visitor says. */
export type Synonyms = readonly { said: readonly string[]; meant: readonly string[] }[];

const SYNONYM_WEIGHT = 0.7;

/** Shorter words have too many others near them. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_LAST = 2;

/** Slips that are forgiven in a word of so many letters, and more. */
const SLIPS = [
  { letters: 9, slips: 3 },
  { letters: 5, slips: 2 },
  { letters: 4, slips: 1 },
];

/** Synonyms as questions are compared with them. */
export function foldSynonyms(synonyms: readonly (readonly [word: string, others: readonly string[]])[]): Synonyms {
  const fold = (text: string) => listWords(text).map(foldWord);
  return synonyms.map(([word, others]) => ({ said: fold(word), meant: others.flatMap(fold) }));
}

/**
 * What a question asks for.
 *
 * @param vocabulary every folded word that some text has
 */
export function readQuestion(question: string, synonyms: Synonyms, vocabulary: ReadonlySet<string>): Wanted[] {
  const written = listWords(question);
  const folded = written.map(foldWord);
  const telling = written.filter(isTelling).map(foldWord);
  // A question of nothing but small words is taken at its word.
  const own = [...new Set(telling.length > 0 ? telling : folded)];
  const last = folded.at(-1);
  const wanted = own.map((word) => readWord(word, word === last, vocabulary));
  const meant = synonyms.filter(({ said }) => holds(folded, said)).flatMap((each) => each.meant);
  const others = [...new Set(meant)].filter((word) => !own.includes(word) && isTelling(word));
  return [...wanted, ...others.map((word) => ({ word, isBeginning: false, slips: 0, weight: SYNONYM_WEIGHT }))];
}

function readWord(word: string, isLast: boolean, vocabulary: ReadonlySet<string>): Wanted {
  const isBeginning = word.length >= (isLast ? SHORTEST_LAST : SHORTEST_BEGINNING);
  const isBegun = isBeginning && [...vocabulary].some((each) => each.startsWith(word));
  const isKnown = isBegun || vocabulary.has(word);
  const slips = isKnown ? 0 : (SLIPS.find(({ letters }) => word.length >= letters)?.slips ?? 0);
  return { word, isBeginning, slips, weight: 1 };
}

/** Whether some words stand one after another among others. */
function holds(words: readonly string[], some: readonly string[]): boolean {
  return words.some((_, start) => some.every((word, index) => words[start + index] === word));
}
