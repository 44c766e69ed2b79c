// Markdown, before stage 1: refuses a text whose signs would keep the parser busy for minutes.

import { type Problem, problem } from '../../problems';
import type { Excerpt } from '../../source';

/** How many of some signs the parser can manage: ten times as many cost it a hundredfold. */
interface Limit {
  signs: RegExp;
  most: number;
  /** Whether counting begins anew with each paragraph, table and item of a bulleted list. */
  isForEach: boolean;
  message: string;
  hint: string;
}

const limits: readonly Limit[] = [
  {
    // From each of these the parser looks back to all that stand before it in their paragraph.
    signs: /[[\]*_~]/g,
    most: 1000,
    isForEach: true,
    message: 'One paragraph holds more than 1,000 of the signs [ ] * _ ~ here.',
    hint: 'Divide the paragraph with empty lines.',
  },
  {
    signs: /\|/g,
    most: 5000,
    isForEach: true,
    message: 'One table holds more than 5,000 of the signs | here.',
    hint: 'Divide the table, each part with a first row of its own.',
  },
  {
    signs: /^[\s>]*(?:[-+*]|\d{1,9}[.)])(?=\s|$)/g,
    most: 3000,
    isForEach: false,
    message: 'The text has more than 3,000 items in its lists here.',
    hint: 'Move some of the lists to pages of their own.',
  },
  {
    signs: /^\s*>/g,
    most: 2000,
    isForEach: false,
    message: 'The text has more than 2,000 lines of quotations here.',
    hint: 'Move some of the quotations to pages of their own.',
  },
  {
    signs: /^[\s>]*(?:=+|-+)\s*$/g,
    most: 300,
    isForEach: false,
    message: 'The text has more than 300 lines of nothing but = or - here.',
    hint: 'Begin headings with ## instead.',
  },
  {
    signs: /^[\s>]*\[\^[^\]]+\]:/g,
    most: 500,
    isForEach: false,
    message: 'The text has more than 500 footnotes here.',
    hint: 'Move some of the text to a page of its own.',
  },
];

/** The first line with which a text holds more of some signs than the parser can manage. */
export function findDense(source: Excerpt): Problem | undefined {
  const counts = limits.map(() => 0);
  let start = 0;
  for (const line of source.text.split('\n')) {
    const isNew = /^\s*$|^ {0,3}[-*+] \S/.test(line);
    for (const [index, { signs, most, isForEach, message, hint }] of limits.entries()) {
      const before = isForEach && isNew ? 0 : (counts[index] ?? 0);
      const count = before + (line.match(signs)?.length ?? 0);
      if (count > most) return problem('too-dense', source.place(start, start + line.length), message, hint);
      counts[index] = count;
    }
    start += line.length + 1;
  }
  return undefined;
}
