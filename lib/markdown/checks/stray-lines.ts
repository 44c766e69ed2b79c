// Markdown, stage 1b: lines that were meant as headings, tables and lists, and are read as running text.

import type { Paragraph } from 'mdast';
import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';
import { visit } from '../visit';
import { plainTextOf } from './plain-text';

/** A line of a paragraph, without the signs of a quotation and the spaces round it. */
interface Line {
  /** As written, and with fillers for what is no plain text. */
  text: string;
  plain: string;
  start: number;
  end: number;
}

/** What a line was meant to be, and what to write instead. */
interface Meant {
  what: string;
  hint: string;
}

/** Two cells or more, between signs of their own. */
const ROW = /^\|(?:[^|]*\|){2,}$/;
/** Hyphens, or what a word processor makes of them. */
const RULE = /^[\s|:=—–-]+$/;
const ITEM = /^(?:[-*](?=[^\s*-])|\d{1,2}[.)](?=\p{L}))/u;

/** Headings without a space, tables without their second line, lists without spaces. */
export function checkStrayLines({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'paragraph', (node) => {
    const lines = linesOf(node, source.text);
    lines.forEach((line, index) => {
      const meant = meantBy(line, lines[index - 1], lines[index + 1]);
      if (!meant) return;
      const message = `"${line.text}" is not read as ${meant.what}.`;
      problems.push(problem('stray-markdown', source.place(line.start, line.end), message, meant.hint));
    });
  });
  return problems;
}

function linesOf(node: Paragraph, whole: string): Line[] {
  const [start] = rangeOf(node);
  let at = start;
  return plainTextOf(node, whole)
    .split('\n')
    .map((written) => {
      const plain = written.replace(/^[\s>]+/, '').trimEnd();
      const from = at + written.length - written.replace(/^[\s>]+/, '').length;
      const end = from + plain.length;
      at += written.length + 1;
      return { text: whole.slice(from, end), plain, start: from, end };
    });
}

function meantBy(line: Line, above: Line | undefined, below: Line | undefined): Meant | undefined {
  return headingMeant(line) ?? tableMeant(line, above, below) ?? itemMeant(line, above, below);
}

function headingMeant({ text, plain }: Line): Meant | undefined {
  const [signs] = /^(?:#(?=[\p{L}\u00a0])|#{2,6}(?=[^\s#]|\u00a0)|#{7,}(?=\s|$))/u.exec(plain) ?? [];
  if (signs === undefined) return undefined;
  const level = Math.min(6, Math.max(2, signs.length));
  return {
    what: 'a heading',
    hint: `Write "${'#'.repeat(level)} ${text.slice(signs.length).trim()}", with an ordinary space after the signs #.`,
  };
}

function tableMeant({ plain }: Line, above: Line | undefined, below: Line | undefined): Meant | undefined {
  const isRule = (line: Line | undefined) =>
    line !== undefined && RULE.test(line.plain) && /\|/.test(line.plain) && /[—–-]/.test(line.plain);
  if (isRule({ text: '', plain, start: 0, end: 0 }) && above?.plain.includes('|')) {
    return {
      what: 'the second line of a table',
      hint: `Write "${ruleFor(above)}": three hyphens for each cell of the first line.`,
    };
  }
  if (!ROW.test(plain) || isRule(below) || isRule(above) || (above && ROW.test(above.plain))) return undefined;
  return {
    what: 'the first line of a table',
    hint: `Add a line "${ruleFor({ text: '', plain, start: 0, end: 0 })}" below it.`,
  };
}

function ruleFor({ plain }: Line): string {
  const cells = plain.replace(/^\||\|$/g, '').split('|').length;
  return `|${' --- |'.repeat(cells)}`;
}

/** One line of the kind may be anything; with a second one it is a list. A bullet of a word processor is always one. */
function itemMeant({ text, plain }: Line, above: Line | undefined, below: Line | undefined): Meant | undefined {
  const isBullet = (line: Line | undefined) => line !== undefined && /^[•▪◦‣●]/.test(line.plain);
  const own = { text, plain, start: 0, end: 0 };
  const isFirst = isBullet(own) ? !isBullet(above) : ITEM.test(plain) && below !== undefined && ITEM.test(below.plain);
  if (!isFirst || (above && ITEM.test(above.plain))) return undefined;
  const [number] = /^\d+/.exec(plain) ?? [];
  const sign = number === undefined ? '-' : `${number}.`;
  const words = text.replace(/^(?:[-*•▪◦‣●]|\d+[.)])\s*/, '');
  return {
    what: 'an item of a list',
    hint: `Write "${sign} ${words}", with a space before the words, and so the other items.`,
  };
}
