// Report, second floor: texts of the site in Markdown that a code host shows: they stay texts, whatever they say.

/** Signs with which Markdown, HTML, mentions, references to issues and emoji begin, anywhere in a text. */
const SIGNS = /[\\`*_{}[\]<>()#!|~&@:$^]/g;

/** What begins a list, a rule or a heading where a line does. */
const AT_START = /^\s*(?:[-+=]|\d+(?=[.)]))/;

/** Signs that no one sees: those that terminals obey, and those that turn the direction of reading. */
export const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text with a mark for each sign that no one sees. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '\uFFFD');
}

/** Parts two signs and shows nothing. */
const JOINER = '\u2060';

/**
 * A text that Markdown shows as it is, in one line: no markup, no HTML, no link, no mention, no workflow command.
 *
 * Each sign becomes a character reference, which Markdown never reads as its own (CommonMark 0.31, 2.5). Code hosts look
 * for mentions and addresses in what is shown then: a word joiner parts the signs that these begin with from what follows.
 */
export function escapeMarkdown(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').replace(UNSEEN, '');
  const parted = oneLine.replace(/[@#]|\bGH(?=-)|\bwww(?=\.)|:(?=\/\/)/gi, `$&${JOINER}`);
  const refer = (signs: string) => [...signs].map((sign) => `&#${sign.charCodeAt(0)};`).join('');
  return parted.replace(SIGNS, refer).replace(AT_START, refer);
}
