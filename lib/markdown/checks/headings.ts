// Markdown, stage 1b: headings have words, and go down one level at a time.

import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';
import { visit } from '../visit';
import { hasContent } from './content';

/**
 * Headings of level 1, empty ones and skipped levels. A text's first heading may have any level, as it stands where a
 * page puts it, unless `levelAbove` tells the level of what it stands below.
 */
export function checkHeadings({ source, tree }: ParsedText, levelAbove?: number): Problem[] {
  const problems: Problem[] = [];
  let above = levelAbove;
  visit(tree, 'heading', (node: Heading) => {
    const [start, end] = rangeOf(node);
    const written = source.text.slice(start, end).trimEnd();
    const place = source.place(start, start + written.length);
    const shown = `"${written.split('\n', 1)[0]}"`;
    if (!hasContent(node)) {
      const hint = 'Write the heading’s words after the signs #, or take the line out.';
      problems.push(problem('empty-heading', place, `The heading ${shown} has no words.`, hint));
    } else if (node.depth === 1) {
      const message = `${shown} is a heading of level 1, which the page’s title is.`;
      const isUnderlined = !written.startsWith('#');
      const fix = isUnderlined ? undefined : `#${written}`;
      const underlined = `Take out the line of = below it, and write ## ${textOf(node).replace(/\s+/g, ' ')}.`;
      const hint = isUnderlined ? underlined : 'Begin the heading with ## instead.';
      problems.push(problem('heading-level', place, message, hint, fix));
    } else if (above !== undefined && node.depth > above + 1) {
      const upper = above === 1 ? 'the page’s title, which is level 1' : `one of level ${above}`;
      const message = `${shown} is a heading of level ${node.depth} below ${upper}.`;
      const hint = `Begin the heading with ${'#'.repeat(above + 1)} instead.`;
      problems.push(problem('skipped-heading', place, message, hint));
    }
    // What follows a heading of level 1 is held against the level that its hint asks for.
    above = Math.max(2, node.depth);
  });
  return problems;
}
