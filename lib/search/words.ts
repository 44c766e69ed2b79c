// Search, stage 2: texts as words that can be compared.

/** A word, also with an apostrophe or a full stop within: `don’t`, `9.5`. */
const WORD = /[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*/gu;

/** Words that stand in most sentences and so tell no page from another; a question is full of them. */
const STOP_WORDS = new Set(
  (
    'a about am an and any are as at be been but by can could did do does for from get had has have how i if in into is ' +
    'it its just may me much my of on or our please should so some than that the their them then there they this to ' +
    'was we were what when where which who why will with would you your'
  ).split(' '),
);

/** The words of a text and what stands between them, in order; put together they are the text. */
export function splitText(text: string): { text: string; isWord: boolean }[] {
  const pieces: { text: string; isWord: boolean }[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isWord: false });
    pieces.push({ text: word, isWord: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isWord: false });
  return pieces;
}

/** The words of a text. */
export function listWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word as it is compared: no capitals, accents, apostrophes or plural, and -ise where others write -ize. */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’']/g, '')
    .replace(/iz(e|ed|es|ing|ation)$/, 'is$1');
  if (plain.length < 4 || /(ss|us|is)$/.test(plain)) return plain;
  return plain
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/s$/, '');
}

/** Whether a word tells pages apart. */
export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word.toLowerCase());
}
