// Markdown, stage 1b: a stretch of text with fillers for all that is not plain text, so that signs are told from words.

import type { Nodes } from 'mdast';
import { rangeOf } from '../places';
import { visit } from '../visit';

/** What stands for everything that is not plain text: no sign, and no space. */
const FILLER = 'x';

/** A node as written, of the same length, with fillers in the place of marks, code, links and escaped signs. */
export function plainTextOf(node: Nodes, whole: string): string {
  const [start, end] = rangeOf(node);
  const pieces: string[] = [];
  let at = start;
  visit(node, 'text', (text) => {
    const [from, to] = rangeOf(text);
    pieces.push(FILLER.repeat(from - at), whole.slice(from, to).replace(/\\[!-/:-@[-`{-~]/g, FILLER.repeat(2)));
    at = to;
  });
  return [...pieces, FILLER.repeat(end - at)].join('');
}
