// Markdown, stage 1: from a text to its tree, and what is wrong with it whatever page it stands on.

import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { type Problem, problem } from '../problems';
import type { Excerpt, Place } from '../source';
import { htmlProblems } from './html/tags';
import { remarkNames } from './names';

/** A parsed Markdown text. The tree is shared between pages: whoever changes it copies it first. */
export interface MarkdownText {
  source: Excerpt;
  tree: Root;
  problems: Problem[];
}

const parser = remark().use(remarkGfm).use(remarkNames).freeze();

/** Parses CommonMark with GFM and `$name$`. */
export function parseMarkdown(source: Excerpt): MarkdownText {
  const problems: Problem[] = [];
  const deep = findDeepLine(source.text);
  const parsed = deep ? emptyTree() : parser.parse(source.text);
  const isDeep = isDeeper(parsed, DEEPEST * 4);
  if (deep || isDeep) problems.push(deepProblem(source, deep ?? { start: 0, end: 0 }));
  const tree = isDeep ? emptyTree() : parsed;
  visit(tree, (node) => {
    if (node.type === 'html') problems.push(...htmlProblems(node, source));
    if (node.type === 'text') problems.push(...undefinedReferences(node.value, node, source));
    if (node.type === 'heading' && node.depth === 1) {
      const written = source.text.slice(...rangeOf(node));
      const message = `"${written.trim()}" is a heading of level 1, which the page’s title is.`;
      const fix = written.startsWith('#') ? `#${written}` : undefined;
      const hint = 'Begin the heading with ## instead.';
      problems.push(problem('heading-level', placeOfNode(source, node), message, hint, fix));
    }
  });
  return { source, tree, problems };
}

/** Lists and quotes inside one another go this deep at most: nobody can read more, and the parser runs out of room. */
const DEEPEST = 50;

/** The first line that opens too many lists and quotes: with a sign for each at its start, or by its indentation. */
function findDeepLine(text: string): { start: number; end: number } | undefined {
  const signs = new RegExp(
    `^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${DEEPEST},}|^ {${DEEPEST * 2},}(?:[-+*>]|\\d{1,9}[.)]) `,
    'gm',
  );
  for (const { 0: found, index } of text.matchAll(signs)) {
    const end = text.indexOf('\n', index);
    const line = text.slice(index, end === -1 ? text.length : end);
    const isRule = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line);
    if (!isRule) return { start: index, end: index + found.trimEnd().length };
  }
  return undefined;
}

/** Whether a tree has more levels than `most`: everything that walks it afterwards does so by calling itself. */
function isDeeper(tree: Root, most: number): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}

function deepProblem(source: Excerpt, { start, end }: { start: number; end: number }): Problem {
  const message = `More than ${DEEPEST} lists or quotes stand inside one another here.`;
  return problem('too-deep', source.place(start, end), message, 'Use headings and short lists instead.');
}

function emptyTree(): Root {
  return { type: 'root', children: [] };
}

/** The start and end of a node in its text, in UTF-16 code units. */
export function rangeOf(node: Nodes): [start: number, end: number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}

/** The place of a whole node. */
export function placeOfNode(source: Excerpt, node: Nodes): Place {
  return source.place(...rangeOf(node));
}

/** References whose definition is nowhere in the text stay text: found by their shape. */
function undefinedReferences(text: string, node: Nodes, source: Excerpt): Problem[] {
  const [start, end] = rangeOf(node);
  const written = source.text.slice(start, end);
  const found = [...text.matchAll(/\[\^[^\]\s]+\]|\[[^\]]+\]\[[^\]]*\]/g)];
  let from = 0;
  return found.flatMap(([mark]) => {
    const at = written.indexOf(mark, from);
    if (at === -1) return [];
    from = at + mark.length;
    if (written[at - 1] === '\\' || /^\[\s*\]/.test(mark)) return [];
    const name = /\[\^?([^\]]*)\]$/.exec(mark)?.[1] || /^\[([^\]]+)\]/.exec(mark)?.[1] || '';
    const isFootnote = mark.startsWith('[^');
    const line = isFootnote ? `[^${name}]: what the note says` : `[${name}]: /url`;
    const place = source.place(start + at, start + at + mark.length);
    return [
      problem('undefined-reference', place, `"${mark}" has no definition in this file.`, `Add a line "${line}".`),
    ];
  });
}
