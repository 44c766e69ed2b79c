// Markdown, stage 1b: a reference whose definition is nowhere in the text stays text: found by its shape.

import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';
import { visit, visitAll } from '../visit';
import { plainTextOf } from './plain-text';

/** `[^1]`, and `[text][name]` or `![alt][name]`, whose text may hold brackets of its own. */
const REFERENCE = /\[\^[^[\]\s]+\]|!?\[(?:[^[\]]|\[[^[\]]*\])+\]\[[^[\]]*\]/g;

/** Footnote marks, links and pictures by reference that have no definition. `[text]` alone is text with brackets. */
export function checkReferences({ source, tree }: ParsedText): Problem[] {
  const problems = unreadNotes({ source, tree });
  visitAll(tree, (node) => {
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

/** Footnotes that no mark leads to: nobody would see them. */
function unreadNotes({ source, tree }: ParsedText): Problem[] {
  const marks = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void marks.add(identifier));
  const problems: Problem[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    if (marks.has(node.identifier)) return;
    const [start] = rangeOf(node);
    const written = source.text.slice(start, source.text.indexOf(']', start) + 1);
    const message = `No mark "${written}" leads to this note, so nobody would see it.`;
    const place = source.place(start, start + written.length);
    problems.push(
      problem(
        'undefined-reference',
        place,
        message,
        `Write ${written} in the text where the note belongs, or take it out.`,
      ),
    );
  });
  return problems;
}

function definitionOf(written: string): string {
  if (written.startsWith('[^')) return `${written}: what the note says`;
  const [, text = '', name = ''] = /^!?\[(.*)\]\[([^[\]]*)\]$/.exec(written) ?? [];
  return `[${name.trim() || text}]: ${written.startsWith('!') ? 'media/images/name.jpg' : '/url'}`;
}
