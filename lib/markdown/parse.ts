// Markdown, stage 1: from a text to its tree, and what is wrong with it whatever page it stands on.

import type { Nodes, Root } from 'mdast';
import { type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { checkText, findDense } from './checks';
import { chooseParser } from './choose-parser';
import { strayHtmlProblems } from './html/strays';
import { htmlProblems } from './html/tags';
import { placeImageReferences } from './image-references';
import { type ParsedText, rangeOf } from './places';
import { visit } from './visit';

/** A parsed Markdown text. The tree is shared between pages: whoever changes it copies it first. */
export interface MarkdownText extends ParsedText {
  problems: Problem[];
}

/**
 * Parses CommonMark with GFM and `$name$`.
 *
 * @param levelAbove the level of the heading that the text stands below, where that is known
 */
export function parseMarkdown(source: Excerpt, levelAbove?: number): MarkdownText {
  const problems: Problem[] = [];
  const deep = findDeepLine(source.text);
  const dense = deep ? undefined : findDense(source);
  const parsed = deep || dense ? emptyTree() : chooseParser(source.text).parse(source.text);
  const deepNode = findDeeper(parsed, DEEPEST * 4);
  if (deep) problems.push(deepProblem(source, deep));
  if (deepNode) problems.push(deepProblem(source, lineOf(deepNode, source)));
  if (dense) problems.push(dense);
  const tree = deepNode ? emptyTree() : parsed;
  placeImageReferences(tree);
  visit(tree, 'html', (node) => void problems.push(...htmlProblems(node, source)));
  problems.push(...strayHtmlProblems(tree, source));
  problems.push(...checkText({ source, tree }, levelAbove));
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

/** The first node below `most` levels of a tree: everything that walks it afterwards does so by calling itself. */
function findDeeper(tree: Root, most: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return level[0];
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** The line in which a node begins, from there on. */
function lineOf(node: Nodes, source: Excerpt): { start: number; end: number } {
  const [start, end] = rangeOf(node);
  const lineEnd = source.text.indexOf('\n', start);
  return { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) };
}

function deepProblem(source: Excerpt, { start, end }: { start: number; end: number }): Problem {
  const message = `More than ${DEEPEST} lists or quotes stand inside one another here.`;
  return problem('too-deep', source.place(start, end), message, 'Use headings and short lists instead.');
}

function emptyTree(): Root {
  return { type: 'root', children: [] };
}
