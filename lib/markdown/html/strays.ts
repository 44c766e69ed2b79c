// Markdown, stage 1b: closing tags that close nothing, which no browser shows, and code of other systems, which all show.

import type { Root } from 'mdast';
import { type Problem, problem } from '../../problems';
import type { Excerpt } from '../../source';
import { findWritten, rangeOf } from '../places';
import { visitAll } from '../visit';

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w-]*)\b[^>]*>?/gi;

/** What Rails and other systems run while they make a page. */
const CODE = /<%.{0,300}?%>|\{%.{0,300}?%\}|\{\{.{0,300}?\}\}/g;

/** Closing tags without an opening one before them in the text, and code in the text. */
export function strayHtmlProblems(tree: Root, source: Excerpt): Problem[] {
  const problems: Problem[] = [];
  const open = new Map<string, number>();
  visitAll(tree, (node) => {
    if (node.type === 'text' && /<%|\{[{%]/.test(node.value)) {
      const written = findWritten(node, source);
      for (const { 0: code, index } of node.value.matchAll(CODE)) {
        const place = source.place(written.startOf(index), written.endOf(index + code.length - 1));
        const message = `"${code}" is code of another system, which visitors would see.`;
        problems.push(
          problem('raw-html', place, message, 'Write the text that it stands for, or use a value or a block.'),
        );
      }
    }
    if (node.type !== 'html') return;
    const [start, end] = rangeOf(node);
    for (const { 0: tag, 1: slash, 2: name = '', index } of source.text.slice(start, end).matchAll(TAG)) {
      if (name === '') continue;
      const count = (open.get(name.toLowerCase()) ?? 0) + (slash ? -1 : 1);
      open.set(name.toLowerCase(), Math.max(0, count));
      if (count >= 0) continue;
      const place = source.place(start + index, start + index + tag.length);
      problems.push(problem('raw-html', place, `"${tag}" is HTML, and closes nothing.`, 'Take it out.'));
    }
  });
  return problems;
}
