// Markdown, stage 1b: links, pictures and bold text that are written almost right, and so stay the signs that they are.

import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';
import { visitAll } from '../visit';
import { plainTextOf } from './plain-text';

/** What begins as URLs and paths do. */
const TARGET = /^(?:\/|#\p{L}|\.\.?\/|https?:\/\/|mailto:|tel:|www\.|media\/|static\/)\S*$/u;

/** One way to get a link wrong. */
interface Slip {
  /** Its groups are the `!` of a picture, the words, and the target. */
  signs: RegExp;
  /** Whether the target must look like one, as other text may stand so. */
  isTarget: boolean;
  hint(mark: string, words: string, target: string): string;
}

const slips: readonly Slip[] = [
  {
    signs: /(!?)\[([^[\]]+)\]\(([^()\n]*)\)/dg,
    isTarget: false,
    hint: (mark, words, target) => {
      const dashed = target.trim().replace(/\s+/g, '-');
      const named =
        mark || /\.\w{2,4}$/.test(dashed) ? 'Give the file a name without spaces' : 'Write no spaces in the URL';
      return `${named}: ${mark}[${words}](${dashed}).`;
    },
  },
  {
    signs: /(!?)\[([^[\]]+)\][ \t]+\(([^()\n]+)\)/dg,
    isTarget: true,
    hint: (mark, words, target) => `Take out the space between the two: ${mark}[${words}](${target}).`,
  },
  {
    signs: /(!?)\(([^()\n]+)\)\[([^[\]\n]+)\]/dg,
    isTarget: true,
    hint: (mark, words, target) =>
      `Write the words in square brackets and the URL in round ones: ${mark}[${words}](${target}).`,
  },
  {
    signs: /(!?)\[([^[\]]+)\]\(([^()\s]+)(?=\s|$)(?![^()\n]*\))/dg,
    isTarget: true,
    hint: (mark, words, target) => `Close the round bracket: ${mark}[${words}](${target.replace(/[.,;:]$/, '')}).`,
  },
];

/** Links and pictures that are none for a space or a bracket, and stars of bold text that make nothing bold. */
export function checkStrayLinks({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visitAll(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const [start, end] = rangeOf(node);
    if (!/[[*]/.test(source.text.slice(start, end))) return;
    const plain = plainTextOf(node, source.text);
    for (const { signs, isTarget, hint } of slips) {
      for (const found of plain.matchAll(signs)) {
        const [from = 0, to = from] = found.indices?.[0] ?? [];
        const [mark = '', words = '', target = ''] = [1, 2, 3].map((group) => {
          const [first = 0, last = first] = found.indices?.[group] ?? [];
          return source.text.slice(start + first, start + last);
        });
        if (isTarget && !TARGET.test(target)) continue;
        const written = source.text.slice(start + from, start + to);
        const what = mark ? 'a picture' : 'a link';
        const message = `"${written}" is not read as ${what}.`;
        problems.push(
          problem('stray-markdown', source.place(start + from, start + to), message, hint(mark, words, target)),
        );
      }
    }
    const stars = /(?<![*\w])\*\*(?=\p{L})|(?<=[\p{L}.,:;!?])\*\*(?![*\w])|(?<!\S)\*\*(?!\S)/u.exec(plain);
    if (!stars) return;
    const place = source.place(start + stars.index, start + stars.index + 2);
    const message = 'The "**" here makes nothing bold, and is shown as it stands.';
    problems.push(
      problem('stray-markdown', place, message, 'Write **text**: two stars at both ends, and no spaces inside them.'),
    );
  });
  return problems;
}
