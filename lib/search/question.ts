// Search, stage 3: what a visitor typed as words to look for, with what else could have been meant.

import { foldWord, isTelling, listWords } from './words';

/** One thing that a visitor asks for. */
export interface Wanted {
  /** Folded. */
  word: string;
  /** Whether it may be the beginning of a longer word. */
  isBeginning: boolean;
  /** Whether it may be misspelt: no text has it. */
  isMisspelt: boolean;
  /** How much it counts: 1 for the visitor’s own words, less for ours in their place. */
  weight: number;
}

/** Synonyms, by the folded words of what the visitor says. */
export type Synonyms = readonly { said: readonly string[]; meant: readonly string[] }[];

const SYNONYM_WEIGHT = 0.7;

/** A word that short has too many others near it. */
const SHORTEST_MISSPELT = 4;
const SHORTEST_BEGINNING = 2;

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
  return [
    ...wanted,
    ...others.map((word) => ({ word, isBeginning: false, isMisspelt: false, weight: SYNONYM_WEIGHT })),
  ];
}

function readWord(word: string, isLast: boolean, vocabulary: ReadonlySet<string>): Wanted {
  const isKnown = vocabulary.has(word);
  const isBeginning = word.length >= (isLast ? SHORTEST_BEGINNING : SHORTEST_MISSPELT);
  const isBegun = isBeginning && [...vocabulary].some((each) => each.startsWith(word));
  return { word, isBeginning, isMisspelt: word.length >= SHORTEST_MISSPELT && !isKnown && !isBegun, weight: 1 };
}

/** Whether some words stand one after another among others. */
function holds(words: readonly string[], some: readonly string[]): boolean {
  return words.some((_, start) => some.every((word, index) => words[start + index] === word));
}
