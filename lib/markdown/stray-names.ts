// Markdown, stage 2: names of values and blocks with a space inside their dollar signs, which stay text.

import type { Root } from 'mdast';
import { nearestName, type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { findWritten } from './places';
import { visit } from './visit';

const SPACED = /\$([ \t]*)([A-Za-z][\w-]*)([ \t]*)\$/g;

/** Each `$ name$` that names something there is, or can be nothing else for its `_`: `$` and words are seldom meant so. */
export function reportStrayNames(tree: Root, source: Excerpt, names: () => Iterable<string>): Problem[] {
  const problems: Problem[] = [];
  let known: ReadonlySet<string> | undefined;
  visit(tree, 'text', (node) => {
    if (!/\$.*\$/s.test(node.value)) return;
    known ??= new Set(names());
    const written = findWritten(node, source);
    for (const { 0: text, 2: name = '', index } of node.value.matchAll(SPACED)) {
      if (!/\s/.test(text) || !(known.has(name) || name.includes('_'))) continue;
      const place = source.place(written.startOf(index), written.endOf(index + text.length - 1));
      const message = `"${text}" has a space inside its dollar signs, so it names nothing.`;
      const meant = known.has(name) ? name : (nearestName(name, known) ?? name);
      const fix = known.has(name) ? `$${name}$` : undefined;
      problems.push(problem('unknown-name', place, message, `Write "$${meant}$".`, fix));
    }
  });
  return problems;
}
