// Checks, plain language: long sentences and paragraphs, words to avoid, and texts that are hard to read.

import type { PlainLanguageLimits } from '../../content';
import type { MarkdownText } from '../../markdown';
import { type Problem, problem } from '../../problems';
import { AvoidedWords } from './avoided-words';
import { listPassages, type Passage } from './passages';
import { readingAgeOf } from './reading-age';
import { type Sentence, splitSentences } from './sentences';

/** Fewer words than these say too little of how hard a text is to read. */
const FEWEST_WORDS = 100;

/** A passage with its sentences. */
interface ReadPassage {
  passage: Passage;
  sentences: Sentence[];
}

/** Texts checked before, under the limits of that time: a text that changed comes as another one. */
const checked = new WeakMap<MarkdownText, { limits: string; problems: Problem[] }>();

/** Everything in texts that could be said in plainer words. */
export function checkPlainLanguage(texts: Iterable<MarkdownText>, limits: PlainLanguageLimits): Problem[] {
  const key = JSON.stringify(limits);
  const avoided = new AvoidedWords(limits.avoid);
  return [...texts].flatMap((text) => {
    const known = checked.get(text);
    if (known?.limits === key) return known.problems;
    const problems = checkText(text, limits, avoided);
    checked.set(text, { limits: key, problems });
    return problems;
  });
}

function checkText(text: MarkdownText, limits: PlainLanguageLimits, avoided: AvoidedWords): Problem[] {
  const read = listPassages(text).map((passage) => ({ passage, sentences: splitSentences(passage.text) }));
  return [
    ...read.flatMap((each) => longSentences(each, limits.sentenceWords)),
    ...read.flatMap((each) => longParagraph(each, limits.paragraphSentences)),
    ...read.flatMap(({ passage }) => plainWords(passage, avoided)),
    ...hardText(read, limits.readingAge),
  ];
}

function longSentences({ passage, sentences }: ReadPassage, most: number): Problem[] {
  return sentences
    .filter(({ words }) => words > most)
    .map(({ start, end, text, words }) => {
      const message = `The sentence "${excerpt(text)}" has ${words} words, more than ${most}.`;
      return problem('long-sentence', passage.place(start, end, true), message, 'Make two sentences or more of it.');
    });
}

function longParagraph({ passage, sentences }: ReadPassage, most: number): Problem[] {
  const [first, last, surplus] = [sentences[0], sentences.at(-1), sentences[most]];
  if (!first || !last || !surplus) return [];
  const message = `The paragraph "${excerpt(first.text)}" has ${sentences.length} sentences, more than ${most}.`;
  const hint = `Begin a new paragraph, for example before "${excerpt(surplus.text)}".`;
  return [problem('long-paragraph', passage.place(first.start, last.end, true), message, hint)];
}

function plainWords(passage: Passage, avoided: AvoidedWords): Problem[] {
  return avoided.find(passage.text).map(({ start, end, alternative }) => {
    const message = `There is a plainer word for "${passage.text.slice(start, end)}".`;
    const quoted = alternative.split(', or ').map((each) => `"${each}"`);
    return problem('plain-word', passage.place(start, end), message, `Write ${quoted.join(' or ')}.`);
  });
}

/** The reading age of the running text; cells of tables are no sentences. It is told at the sentence that is hardest. */
function hardText(read: readonly ReadPassage[], most: number): Problem[] {
  const running = read.filter(({ passage }) => passage.kind !== 'cell');
  const sentences = running.flatMap((each) => each.sentences);
  if (sentences.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return [];
  const age = readingAgeOf(sentences);
  if (age <= most) return [];
  const [hardest] = running
    .flatMap(({ passage, sentences: own }) =>
      own.map((sentence) => ({ passage, sentence, age: readingAgeOf([sentence]) })),
    )
    .sort((a, b) => b.age - a.age);
  if (!hardest) return [];
  const { passage, sentence } = hardest;
  const message = `The text has a reading age of ${age.toFixed(1)} years, over ${most}, and "${excerpt(sentence.text)}" is its hardest sentence.`;
  const hint = 'Use shorter sentences and shorter words, here and in the rest of the text.';
  return [problem('reading-age', passage.place(sentence.start, sentence.end, true), message, hint)];
}

/** The first words of a sentence. */
function excerpt(text: string): string {
  const words = text.replaceAll('\uFFFC', '…').split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
