// Content, stage 2b: from YAML text to YAML values, refusing what hides meaning or runs code.

import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, visit, type YAMLError } from 'yaml';
import { type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { makeYamlList, makeYamlMap, type YamlEntry, YamlText, type YamlValue } from './yaml-value';

/** What a YAML text says, as far as it could be read, and what is wrong with it. */
export interface YamlResult {
  value: YamlValue | undefined;
  problems: Problem[];
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const WRITE_OUT = 'Write the value out in full where it is needed.';

/** Parses YAML 1.2 with the failsafe schema: every scalar stays the text that was written. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false });
}

/** Reads a parsed document whose text is `source`. Syntax errors follow from one another, so only the first is told. */
export function readYaml(document: Document.Parsed, source: Excerpt): YamlResult {
  const [error] = document.errors;
  const problems = error ? [syntaxProblem(error, source)] : refusedFeatures(document, source);
  if (problems.length > 0) return { value: undefined, problems };
  return { value: document.contents ? convert(document.contents, source, problems) : undefined, problems };
}

function syntaxProblem(error: YAMLError, source: Excerpt): Problem {
  const start = Math.min(error.pos[0], source.text.length);
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(source.text, start);
  const line = source.text.slice(lineStart, lineEnd);
  const twoColons = /^(\s*(?:- )?[\w-]+): (.+)$/.exec(line);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && twoColons?.[1] && twoColons[2]) {
    const from = lineEnd - twoColons[2].length;
    const quoted = quote(twoColons[2].trimEnd());
    return problem(
      'yaml-syntax',
      source.place(from, lineEnd),
      `"${twoColons[2]}" has a colon and a space in it, which YAML reads as a second key.`,
      `Put quotes round it: ${twoColons[1].trim()}: ${quoted}`,
      isWholeText(twoColons[2], source.text.slice(lineEnd + 1), twoColons[1]) ? quoted : undefined,
    );
  }
  if (error.code === 'TAB_AS_INDENT') {
    const place = source.place(start, start + 1);
    return problem('yaml-syntax', place, 'A tab is used to indent this line.', 'Indent with spaces instead.');
  }
  if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    const open = openingQuote(source.text.slice(0, start));
    const place = source.place(open, endOfLine(source.text, open));
    const quote = source.text[open];
    return problem(
      'yaml-syntax',
      place,
      `A quote ${quote} is opened here and never closed.`,
      `Add the closing ${quote}.`,
    );
  }
  return problem(
    'yaml-syntax',
    source.place(start, Math.max(start + 1, Math.min(error.pos[1], lineEnd))),
    `"${line.trim()}" is not YAML that can be read: ${lowerFirst(error.message)}.`,
    'Write each key as "key: value", indent with two spaces a level, and put quotes round text with signs in it.',
  );
}

/** A text in quotes that it does not hold itself. */
function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether quotes round the rest of a line are all that it needs: no sign, no comment, no text on the line below. */
function isWholeText(text: string, below: string, key: string): boolean {
  const indent = /^\s*(- )?/.exec(key)?.[0].length ?? 0;
  const [next = ''] = below.split('\n');
  return /^[^"'[{&*!|>%@`#]/.test(text) && !/\s#/.test(text) && (next.trim() === '' || next.search(/\S/) <= indent);
}

/** The offset of the quote that opens the last quoted text begun before the end of `text`. */
function openingQuote(text: string): number {
  const starts = [...text.matchAll(/[:\-[,{]\s+(["'])/g)];
  const last = starts.at(-1);
  return last ? last.index + last[0].length - 1 : 0;
}

function refusedFeatures(document: Document.Parsed, source: Excerpt): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_, node) {
      const [start = 0, end = start] = node.range ?? [];
      const refuse = (name: string, sign: string, from: number, to: number) =>
        problems.push(problem('yaml-feature', source.place(from, to), `"${sign}" is a YAML ${name}.`, WRITE_OUT));
      if (isAlias(node)) return void refuse('alias', `*${node.source}`, start, end);
      const before = source.text.slice(0, start);
      if (node.anchor) {
        const from = before.lastIndexOf(`&${node.anchor}`);
        refuse('anchor', `&${node.anchor}`, from, from + node.anchor.length + 1);
      }
      if (node.tag) {
        const from = before.lastIndexOf('!', start) - (before[before.lastIndexOf('!') - 1] === '!' ? 1 : 0);
        const sign = /^\S+/.exec(source.text.slice(from))?.[0] ?? '!';
        refuse('tag', sign, from, from + sign.length);
      }
    },
  });
  return problems;
}

function convert(node: unknown, source: Excerpt, problems: Problem[]): YamlValue {
  if (isMap(node)) {
    const [start = 0, end = start] = node.range ?? [];
    const entries = node.items.flatMap((pair) => convertPair(pair, source, problems));
    return makeYamlMap(dropRepeated(entries, problems), source.place(start, trimmedEnd(source.text, start, end)));
  }
  if (isSeq(node)) {
    const [start = 0, end = start] = node.range ?? [];
    const items = node.items.map((item) => convert(item, source, problems));
    return makeYamlList(items, source.place(start, trimmedEnd(source.text, start, end)));
  }
  if (!isScalar(node)) return new YamlText('', source, 0, 0, true);
  const [start = 0, end = start] = node.range ?? [];
  const text = typeof node.value === 'string' ? node.value : '';
  return new YamlText(text, source, start, end, node.type === 'PLAIN');
}

function convertPair(pair: Pair, source: Excerpt, problems: Problem[]): YamlEntry[] {
  const key = convert(pair.key, source, problems);
  if (!(key instanceof YamlText)) {
    const [start = 0, end = start] = (isMap(pair.key) || isSeq(pair.key) ? pair.key.range : undefined) ?? [];
    const place = source.place(start, end);
    problems.push(
      problem('yaml-feature', place, 'A list or map stands where a key should be.', 'Write a text as key.'),
    );
    return [];
  }
  if (RESERVED.has(key.text)) {
    const message = `"${key.text}" is reserved and cannot be a key.`;
    problems.push(problem('yaml-feature', key.written, message, key.text === '<<' ? WRITE_OUT : 'Choose another key.'));
    return [];
  }
  return [{ key, value: convert(pair.value, source, problems) }];
}

function dropRepeated(entries: YamlEntry[], problems: Problem[]): YamlEntry[] {
  const first = new Map<string, YamlText>();
  return entries.filter(({ key }) => {
    const earlier = first.get(key.text);
    if (!earlier) return first.set(key.text, key);
    const message = `"${key.text}" stands on line ${earlier.written.line} and again on line ${key.written.line}.`;
    problems.push(
      problem('duplicate-key', key.written, message, 'Keep one of the two, or give this one another name.'),
    );
    return false;
  });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
