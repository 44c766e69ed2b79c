// Content, stage 2b: from YAML text to YAML values, refusing what hides meaning or runs code.

import { Composer, CST, type Document, isMap, isScalar, isSeq, Lexer, type Pair, Parser, type Scalar } from 'yaml';
import { type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { joinCutTexts } from './yaml-commas';
import { commentAfter, commentProblem, refuseSigns, type YamlSign } from './yaml-features';
import { explainSyntax, strayIndent, strayItem } from './yaml-syntax';
import { isReservedKey, makeYamlList, makeYamlMap, type YamlEntry, YamlText, type YamlValue } from './yaml-value';

/** What a YAML text says, as far as it could be read, and what is wrong with it. */
export interface YamlResult {
  /** Undefined where there is nothing, or nothing that could be read: then there is an error. */
  value: YamlValue | undefined;
  problems: Problem[];
}

/** Lists and maps inside one another go this deep at most: no key needs ten, and what walks them calls itself. */
const DEEPEST = 50;

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar stays the text that was written.
 *
 * Syntax errors follow from one another, so only the first is told.
 */
export function readYaml(source: Excerpt): YamlResult {
  const parsed = parse(source.text);
  if ('deepAt' in parsed) {
    const message = `More than ${DEEPEST} lists or maps stand inside one another here.`;
    const place = source.place(parsed.deepAt, parsed.deepAt + 1);
    return { value: undefined, problems: [problem('too-deep', place, message, 'Take the inner ones out.')] };
  }
  const [document, second] = parsed.documents;
  const fault = document && explainSyntax({ document, second, openBracket: parsed.openBracket }, source);
  if (!document || fault) return { value: undefined, problems: fault ? [fault] : [] };
  const problems = refuseSigns(parsed.signs, source);
  if (parsed.signs.some(({ type }) => type === 'alias')) return { value: undefined, problems };
  const value = document.contents ? convert(document.contents, source, problems) : undefined;
  return problems.some(({ rule }) => rule === 'yaml-syntax') ? { value: undefined, problems } : { value, problems };
}

/** What the parser makes of a text. */
interface ParsedText {
  documents: Document.Parsed[];
  signs: YamlSign[];
  /** Where a bracket or brace is opened that nothing closes. */
  openBracket: number | undefined;
}

/** The documents of a text and its signs, or where it becomes too deep: found before anything calls itself over it. */
function parse(text: string): ParsedText | { deepAt: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const signs: YamlSign[] = [];
  const brackets: number[] = [];
  let openBracket: number | undefined;
  let start = 0;
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const type = isScalarNext ? 'scalar' : CST.tokenType(lexeme);
    if (type === 'anchor' || type === 'alias' || type === 'tag') signs.push({ type, text: lexeme, start });
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets.push(start);
    if (type === 'flow-error-end') openBracket ??= brackets.at(-1);
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets.pop();
    if (parser.stack.length > DEEPEST + 2) return { deepAt: start };
    start = parser.offset;
    isScalarNext = lexeme === CST.SCALAR;
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) documents.push(document);
  return { documents, signs, openBracket: openBracket ?? brackets.at(-1) };
}

function convert(node: unknown, source: Excerpt, problems: Problem[]): YamlValue {
  if (isMap(node)) {
    const [start = 0, end = start] = node.range ?? [];
    const pairs = node.flow ? joinCutTexts(node.items, source, problems) : node.items;
    const entries = pairs.flatMap((pair) => convertPair(pair, source, problems));
    return makeYamlMap(dropRepeated(entries, problems), source.place(start, trimmedEnd(source.text, start, end)));
  }
  if (isSeq(node)) {
    const [start = 0, end = start] = node.range ?? [];
    const items = node.items.map((item) => convert(item, source, problems));
    return makeYamlList(items, source.place(start, trimmedEnd(source.text, start, end)));
  }
  if (!isScalar(node)) return new YamlText('', source, 0, 0, true);
  const fault = strayItem(node, source) ?? commentProblem(node, source);
  if (fault) problems.push(fault);
  return signAlone(node, source) ?? convertScalar(node, source);
}

function convertScalar(node: Scalar, source: Excerpt): YamlText {
  const [start = 0, end = start] = node.range ?? [];
  const text = typeof node.value === 'string' ? node.value : '';
  const comment = text === '' ? commentAfter(node, source)?.text : undefined;
  return new YamlText(text, source, start, end, node.type === 'PLAIN', comment);
}

/** A sign that is refused, as the value that it was meant to be: that it says nothing in YAML is no second fault. */
function signAlone({ value, anchor, tag, range }: Scalar, source: Excerpt): YamlText | undefined {
  const sign = anchor === undefined ? tag : `&${anchor}`;
  const start = sign === undefined ? -1 : source.text.lastIndexOf(sign, range?.[0]);
  if (value !== '' || sign === undefined || start === -1) return undefined;
  return new YamlText(sign, source, start, start + sign.length, true);
}

function convertPair(pair: Pair, source: Excerpt, problems: Problem[]): YamlEntry[] {
  if (!isScalar(pair.key)) {
    const [start = 0, end = start] = (isMap(pair.key) || isSeq(pair.key) ? pair.key.range : undefined) ?? [];
    const place = source.place(start, end);
    const hint = 'Write a text as key, or quotes round text that begins with a bracket.';
    problems.push(problem('yaml-feature', place, 'A list or map stands where a key should be.', hint));
    return [];
  }
  const key = convertScalar(pair.key, source);
  const indent = strayIndent(pair.key, source);
  if (indent) {
    problems.push(indent);
    return [];
  }
  if (key.text === '<<' || isReservedKey(key.text)) {
    const message = `"${key.text}" is reserved and cannot be a key.`;
    const hint = key.text === '<<' ? 'Write the value out in full where it is needed.' : 'Choose another key.';
    problems.push(problem('yaml-feature', key.written, message, hint));
    if (key.text === '<<') return [];
  }
  return [{ key, value: convert(pair.value, source, problems) }];
}

function dropRepeated(entries: YamlEntry[], problems: Problem[]): YamlEntry[] {
  const seen = new Map<string, YamlText>();
  return entries.filter(({ key }) => {
    const earlier = seen.get(key.text);
    if (!earlier) return seen.set(key.text, key);
    const [first, again] = [earlier.written.line, key.written.line];
    const lines = first === again ? `twice on line ${again}` : `on line ${first} and again on line ${again}`;
    const message = `"${key.text}" stands ${lines}.`;
    problems.push(
      problem('duplicate-key', key.written, message, 'Keep one of the two, or give this one another name.'),
    );
    return false;
  });
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
