// Search, stage 5: a text as a result shows it: cut to what matters, with the words that were found marked.

import { foldWord, splitText } from './words';

/** A text in pieces, in order: put together they are the text. */
export type MarkedText = { text: string; isFound: boolean }[];

/** About as many words as two lines hold. */
const EXCERPT_WORDS = 28;

/** A found word does not begin an excerpt: these many stand before it. */
const WORDS_BEFORE = 5;

/** A text with the words marked that are among `found`, which are folded. */
export function markText(text: string, found: ReadonlySet<string>): MarkedText {
  const pieces: MarkedText = [];
  for (const piece of splitText(text)) {
    const isFound = piece.isWord && found.has(foldWord(piece.text));
    const last = pieces.at(-1);
    if (last && last.isFound === isFound) last.text += piece.text;
    else pieces.push({ text: piece.text, isFound });
  }
  return pieces;
}

/** The part of a text that holds most of the words that were found, marked; `…` stands where it was cut. */
export function markExcerpt(text: string, found: ReadonlySet<string>): MarkedText {
  const words = text.split(' ');
  const folded = words.map((word) =>
    splitText(word)
      .filter(({ isWord }) => isWord)
      .map((each) => foldWord(each.text)),
  );
  let start = 0;
  let most = 0;
  folded.forEach((here, index) => {
    if (!here.some((word) => found.has(word))) return;
    const inside = new Set(folded.slice(index, index + EXCERPT_WORDS - WORDS_BEFORE).flat());
    const count = [...inside].filter((word) => found.has(word)).length;
    if (count <= most) return;
    most = count;
    start = index;
  });
  const from = start + EXCERPT_WORDS - WORDS_BEFORE > EXCERPT_WORDS ? Math.max(0, start - WORDS_BEFORE) : 0;
  const cut = words.slice(from, from + EXCERPT_WORDS).join(' ');
  const isCut = from + EXCERPT_WORDS < words.length;
  return markText(`${from > 0 ? '… ' : ''}${cut}${isCut ? ' …' : ''}`, found);
}
