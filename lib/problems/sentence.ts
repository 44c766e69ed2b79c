// Problems: what is told of content, made fit to be shown on one line of a terminal, a log or a page.

import { printable } from './line-excerpt';

const LONGEST = 400;

/** A sentence on one line, the middle of a very long quotation left out. */
export function oneLine(sentence: string): string {
  const line = printable(sentence.replace(/[\t\n\v\f\r\u0085\u2028\u2029]\s*/g, ' '));
  if (line.length <= LONGEST) return line;
  const end = LONGEST / 2;
  return `${cut(line.slice(0, end))} … ${cut(line.slice(-end))}`;
}

/** Without the half of a character that is made of two. */
function cut(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
