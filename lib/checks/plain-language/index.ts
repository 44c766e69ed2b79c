// Checks, plain language: long sentences and paragraphs, words to avoid, and texts that are hard to read.

import type { OriginText, PlainLanguageLimits } from '../../content';
import type { MarkdownText } from '../../markdown';
import { type Problem, problem } from '../../problems';
import type { Place } from '../../source';
import { AvoidedWords } from './avoided-words';
import { listPassages, type Passage } from './passages';
import { countText, readingAgeOf, sumCounts, type TextCounts } from './reading-age';
import { type Sentence, splitSentences } from './sentences';

/** Fewer words than these say too little of how hard a text is to read. */
const FEWEST_WORDS = 100;

/** A passage with its sentences. */
interface ReadPassage {
  passage: Passage;
  sentences: Sentence[];
}

/** What one text says of itself: plain data. */
export interface CheckedText {
  problems: Problem[];
  /** Of its running text: cells of tables are no sentences. */
  counts: TextCounts;
  hardest: HardSentence | undefined;
}

/** The sentence of a text that is the hardest to read. */
interface HardSentence {
  text: string;
  place: Place;
  age: number;
}

/** What was checked before, and under which limits, as JSON: a text that changed is another one. */
const checked = new WeakMap<OriginText, { under: string; text: CheckedText }>();

/** Limits as JSON, worked out once: they are asked for at every text. */
const written = new WeakMap<PlainLanguageLimits, string>();

function write(limits: PlainLanguageLimits): string {
  const known = written.get(limits) ?? JSON.stringify(limits);
  written.set(limits, known);
  return known;
}

/** The words to avoid under the limits that were asked for last. */
let avoided: { limits: string; words: AvoidedWords } | undefined;

/** Lets a text that was checked elsewhere be known. */
export function keepChecked(origin: OriginText, text: CheckedText, limits: PlainLanguageLimits): void {
  checked.set(origin, { under: write(limits), text });
}

/**
 * Everything in texts that could be said in plainer words, and pages that are hard to read as a whole.
 *
 * @param pages the texts of each page
 */
export function checkPlainLanguage(
  texts: Iterable<OriginText>,
  pages: Iterable<readonly OriginText[]>,
  limits: PlainLanguageLimits,
): Problem[] {
  const under = write(limits);
  const check = (origin: OriginText): CheckedText => {
    const known = checked.get(origin);
    if (known?.under === under) return known.text;
    const { markdown, place } = origin;
    if (!markdown) throw new Error(`the text at ${place.file}:${place.line} was not checked where it was read`);
    const text = checkText(markdown, limits);
    checked.set(origin, { under, text });
    return text;
  };
  const hard = [...pages].flatMap((page) => hardPage(page.map(check), limits.readingAge));
  return [...[...texts].flatMap((text) => check(text).problems), ...hard];
}

/**
 * The reading age of a page that was checked, its partials and blocks with it, in years with a fraction.
 *
 * @param texts all texts of the page
 * @returns undefined where they are too short to tell
 */
export function pageReadingAge(texts: readonly OriginText[]): number | undefined {
  const counts = sumCounts(texts.flatMap((text) => checked.get(text)?.text.counts ?? []));
  return counts.words < FEWEST_WORDS ? undefined : readingAgeOf(counts);
}

function readPassages(text: MarkdownText): ReadPassage[] {
  return listPassages(text).map((passage) => ({ passage, sentences: splitSentences(passage.text) }));
}

/** Cells of tables are no sentences. */
function listRunning(read: readonly ReadPassage[]): ReadPassage[] {
  return read.filter(({ passage }) => passage.kind !== 'cell');
}

function countRunning(read: readonly ReadPassage[]): TextCounts {
  return countText(listRunning(read).flatMap(({ sentences }) => sentences));
}

/** Checks one text by itself. */
export function checkText(text: MarkdownText, limits: PlainLanguageLimits): CheckedText {
  const read = readPassages(text);
  const key = write(limits);
  if (avoided?.limits !== key) avoided = { limits: key, words: new AvoidedWords(limits.avoid) };
  const { words } = avoided;
  return {
    problems: [
      ...read.flatMap((each) => longSentences(each, limits.sentenceWords)),
      ...read.flatMap((each) => longParagraph(each, limits.paragraphSentences)),
      ...read.flatMap(({ passage }) => plainWords(passage, words)),
    ],
    counts: countRunning(read),
    hardest: hardestOf(listRunning(read)),
  };
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

function hardestOf(running: readonly ReadPassage[]): HardSentence | undefined {
  const [hardest] = running
    .flatMap(({ passage, sentences }) =>
      sentences.map((sentence) => ({ passage, sentence, age: readingAgeOf(countText([sentence])) })),
    )
    .sort((a, b) => b.age - a.age);
  if (!hardest) return undefined;
  const { passage, sentence, age } = hardest;
  return { text: sentence.text, place: passage.place(sentence.start, sentence.end, true), age };
}

/**
 * The reading age of a page, its partials and blocks taken together. It is told in the page’s own file, where that has
 * sentences: a partial is on many pages, whose ages differ.
 */
function hardPage(texts: readonly CheckedText[], most: number): Problem[] {
  const counts = sumCounts(texts.map((text) => text.counts));
  const age = readingAgeOf(counts);
  const [hardest, ...others] = texts.flatMap((text) => text.hardest ?? []).sort((a, b) => b.age - a.age);
  if (counts.words < FEWEST_WORDS || age <= most || !hardest) return [];
  const file = texts.find((text) => text.hardest)?.hardest?.place.file;
  const { place } = [hardest, ...others].find((each) => each.place.file === file) ?? hardest;
  const where = place === hardest.place ? '' : ` in ${hardest.place.file}, line ${hardest.place.line},`;
  const message = `The page has a reading age of ${age.toFixed(1)} years, over ${most}, and "${excerpt(hardest.text)}"${where} is its hardest sentence.`;
  const hint = 'Use shorter sentences and shorter words, here and in the rest of the page.';
  return [problem('reading-age', place, message, hint)];
}

/** The first words of a sentence. */
function excerpt(text: string): string {
  const words = text.replaceAll('\uFFFC', '…').split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
