// Markdown, stage 1b: a reference whose definition is nowhere in the text stays text: found by its shape.

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';

/** `[^1]`, and `[text][name]` or `![alt][name]`, whose text may hold brackets of its own. */
const REFERENCE = /\[\^[^[\]\s]+\]|!?\[(?:[^[\]]|\[[^[\]]*\])+\]\[[^[\]]*\]/g;
/** What stands for everything that is not plain text: no bracket, and no space. */
const FILLER = 'x';

/** Footnote marks, links and pictures by reference that have no definition. `[text]` alone is text with brackets. */
export function checkReferences({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const [start, end] = rangeOf(node);
    if (!source.text.slice(start, end).includes('[')) return;
    for (const { 0: found, index } of plainTextOf(node, source.text).matchAll(REFERENCE)) {
      if (/^!?\[\s*\]/.test(found)) continue;
      const from = start + index;
      const written = source.text.slice(from, from + found.length).replace(/\s*\n[\s>]*/g, ' ');
      const message = `"${written}" has no definition in this file.`;
      const place = source.place(from, from + found.length);
      problems.push(problem('undefined-reference', place, message, `Add a line "${definitionOf(written)}".`));
    }
  });
  return problems;
}

/** A node as written, of the same length, with fillers in the place of marks, code, links and escaped signs. */
function plainTextOf(node: Nodes, whole: string): string {
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

function definitionOf(written: string): string {
  if (written.startsWith('[^')) return `${written}: what the note says`;
  const [, text = '', name = ''] = /^!?\[(.*)\]\[([^[\]]*)\]$/.exec(written) ?? [];
  return `[${name.trim() || text}]: ${written.startsWith('!') ? 'media/images/name.jpg' : '/url'}`;
}
