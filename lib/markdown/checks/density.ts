// Markdown, before stage 1: refuses a text whose signs would keep the parser busy for minutes.

import { type Problem, problem } from '../../problems';
import type { Excerpt } from '../../source';

/** The parser looks back from each of these signs to those before it in their paragraph: ten times as many cost a hundredfold. */
const MOST_SIGNS = 1000;
const SIGNS = /[[\]*_~]/g;
/** A table is one piece to the parser, however many rows it has. */
const MOST_BARS = 5000;

/** The first paragraph or table that holds too many signs. A blank line or a new item of a list begins another one. */
export function findDense(source: Excerpt): Problem | undefined {
  const counts = { signs: 0, bars: 0 };
  let start = 0;
  for (const line of source.text.split('\n')) {
    if (/^\s*$|^ {0,3}[-*+] \S/.test(line)) Object.assign(counts, { signs: 0, bars: 0 });
    counts.signs += line.match(SIGNS)?.length ?? 0;
    counts.bars += line.match(/\|/g)?.length ?? 0;
    const place = () => source.place(start, start + line.length);
    if (counts.signs > MOST_SIGNS) {
      const message = `One paragraph holds more than ${MOST_SIGNS} of the signs [ ] * _ ~ here.`;
      return problem('too-dense', place(), message, 'Divide the paragraph with empty lines.');
    }
    if (counts.bars > MOST_BARS) {
      const message = `One table holds more than ${MOST_BARS} of the signs | here.`;
      return problem('too-dense', place(), message, 'Divide the table, each part with a first row of its own.');
    }
    start += line.length + 1;
  }
  return undefined;
}
