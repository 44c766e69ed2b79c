// Markdown, stage 1b: headings are headings, not paragraphs in bold, which nobody can jump to.

import { toString as textOf } from 'mdast-util-to-string';
import { type Problem, problem } from '../../problems';
import { type ParsedText, placeOfNode } from '../places';

/** Longer ones are sentences that matter, not headings. */
const MOST_WORDS = 10;

/** Paragraphs that are bold from end to end, are no sentence, and have text below them. */
export function checkBoldHeadings({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  let level = 2;
  tree.children.forEach((node, index) => {
    if (node.type === 'heading') level = Math.min(6, node.depth + 1);
    const [strong, ...others] = node.type === 'paragraph' ? node.children : [];
    const next = tree.children[index + 1]?.type;
    if (strong?.type !== 'strong' || others.length > 0 || !/^(?:paragraph|list|table)$/.test(next ?? '')) return;
    const words = textOf(strong).trim();
    if (/[.!,;…]$/.test(words) || !/\p{L}/u.test(words) || words.split(/\s+/).length > MOST_WORDS) return;
    const message = `"${words}" is bold text where a heading would stand.`;
    const hint = `Write it as a heading: ${'#'.repeat(level)} ${words.replace(/:$/, '')}`;
    problems.push(problem('bold-heading', placeOfNode(source, node), message, hint));
  });
  return problems;
}
