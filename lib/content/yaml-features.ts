// Content, stage 2b: what YAML allows and content does not, and what YAML drops without a word.

import type { Scalar } from 'yaml';
import { type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { endOfLine, lineAt, quoted, quotedLine, type YamlLine } from './yaml-lines';

/** An anchor, alias or tag as it is written. */
export interface YamlSign {
  type: 'anchor' | 'alias' | 'tag';
  text: string;
  start: number;
}

const WRITE_OUT = 'Write the value out in full where it is needed.';

/** Refuses anchors, aliases and tags: they hide where a value comes from, and some run code. */
export function refuseSigns(signs: readonly YamlSign[], source: Excerpt): Problem[] {
  const names = (type: YamlSign['type']) =>
    new Set(signs.filter((sign) => sign.type === type).map(({ text }) => text.slice(1)));
  const [anchors, aliases] = [names('anchor'), names('alias')];
  return signs.map(({ type, text, start }) => {
    const line = lineAt(source.text, start);
    const isPair = anchors.has(text.slice(1)) && aliases.has(text.slice(1));
    const takeOut = `Take the ${type} out, and write the value alone.`;
    const isAlone = line.value === text && type !== 'alias' && holdsLines(line, source.text);
    const isText = line.start === start && !isPair && !isAlone && !/^![!<]/.test(text);
    const otherwise = type === 'tag' || isAlone ? takeOut : WRITE_OUT;
    const hint = isText ? `If it is text, put quotes round it: ${quotedLine(line)}` : otherwise;
    return problem('yaml-feature', source.place(start, start + text.length), `"${text}" is a YAML ${type}.`, hint);
  });
}

/** Whether what stands below a line belongs to it: indented further, or the items of its list. */
function holdsLines({ before, end }: YamlLine, text: string): boolean {
  const below = /^(?:[ \t]*(?:#.*)?\n)*([ ]*)(- |\S)/.exec(text.slice(endOfLine(text, end) + 1));
  const indent = before.search(/\S|$/);
  const [, spaces = '', sign] = below ?? [];
  return below !== null && (spaces.length > indent || (spaces.length === indent && sign === '- '));
}

/**
 * Tells of a comment after a plain value, which may have been meant as text. One that stands two spaces off and begins
 * with `# ` is a comment to everyone, as is one on a line of its own.
 */
export function commentProblem(node: Scalar, source: Excerpt): Problem | undefined {
  if (node.type !== 'PLAIN') return undefined;
  const comment = commentAfter(node, source);
  if (!comment || /^(?:[ \t]{2,}#+[ \t]|[ \t]*#+[ \t]*$)/.test(comment.written) || node.value === '') return undefined;
  const { text, start, end } = comment;
  const line = lineAt(source.text, node.range?.[0] ?? start);
  const isWholeValue = line.start === node.range?.[0];
  const whole = isWholeValue ? quotedLine(line) : quoted(`${node.value}${comment.written}`);
  const message = `"${text}" is a comment, so the value is only "${node.value}".`;
  const hint = `If it belongs to the value, put quotes round both: ${whole}; if not, move it to a line of its own.`;
  const found = problem('yaml-comment', source.place(start, end), message, hint);
  // A number or a word right after the sign, as in "Fees #1": nobody begins a comment so.
  if (!/^#[\p{L}\p{N}]/u.test(text) || comment.written.includes('\t')) return found;
  const [from = start] = node.range ?? [];
  return { ...found, fix: quoted(source.text.slice(from, end)), fixPlace: source.place(from, end) };
}

/** The comment on the line that a scalar ends on, where nothing else stands between. */
export function commentAfter(node: Scalar, source: Excerpt) {
  const from = node.range?.[1] ?? 0;
  const sign = /[ \t]*(?=#)/y;
  sign.lastIndex = from;
  const blank = sign.exec(source.text)?.[0];
  if (blank === undefined) return undefined;
  const written = source.text.slice(from, endOfLine(source.text, from)).trimEnd();
  return { written, text: written.slice(blank.length), start: from + blank.length, end: from + written.length };
}
