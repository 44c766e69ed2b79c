// Content, stage 2b: what keeps a text from being YAML, told as an editor would see it.

import { type Document, type Scalar, visit, type YAMLError } from 'yaml';
import { type Problem, problem } from '../problems';
import type { Excerpt } from '../source';
import { endOfLine, keyWithColon, lineAt, quoted, quotedLine, type YamlLine } from './yaml-lines';

/** A fault, before it has its place: what stands from `start` up to `end`, a sentence on it, and what to write. */
type Fault = [start: number, end: number, message: string, hint: string, fix?: string | undefined];
type Explain = (error: YAMLError, text: string, parsed: FaultyYaml) => Fault | undefined;

/** What the parser makes of a text in which something is wrong. */
export interface FaultyYaml {
  document: Document.Parsed;
  second: Document.Parsed | undefined;
  /** Where a bracket or brace is opened that nothing closes. */
  openBracket: number | undefined;
}

/** The first thing that is wrong with the syntax of a document, or that a second one follows it. */
export function explainSyntax(parsed: FaultyYaml, source: Excerpt): Problem | undefined {
  const [error] = parsed.document.errors;
  const { text } = source;
  const fault = error ? explainError(error, text, parsed) : parsed.second && secondDocument(parsed.second, text);
  if (!fault) return undefined;
  const [start, end, message, hint, fix] = fault;
  const seen = nearestSign(text, start);
  const place = source.place(seen, seen === start ? Math.max(end, start + 1) : seen + 1);
  return problem('yaml-syntax', place, message, hint, fix);
}

/** The offset itself or, where a line ends there and nothing is to be seen, that of the last sign before it. */
function nearestSign(text: string, offset: number): number {
  const isSeen = offset < text.length && text[offset] !== '\n';
  return isSeen ? offset : Math.max(0, text.slice(0, offset).trimEnd().length - 1);
}

function explainError(error: YAMLError, text: string, parsed: FaultyYaml): Fault {
  const ways: Explain[] = [tab, quote, bracket, escaped, outOfLine, cutShort, unquoted, notAPair, inFlow];
  for (const way of ways) {
    const fault = way(error, text, parsed);
    if (fault) return fault;
  }
  const start = Math.min(error.pos[0], text.length);
  const line = lineAt(text, start);
  const end = Math.max(start + 1, Math.min(error.pos[1], endOfLine(text, start)));
  const said = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const message = `"${(line.before + line.value).trim()}" is not YAML that can be read: ${said}.`;
  const hint =
    'Write each key as "key: value", indent with two spaces a level, and put quotes round text with signs in it.';
  return [start, end, message, hint];
}

function secondDocument(second: Document.Parsed, text: string): Fault {
  const [begin] = second.range;
  const dots = /(?:^|\n)(\.\.\.[^\n]*)\n\s*$/.exec(text.slice(0, begin))?.[1];
  const start = dots === undefined ? begin : text.lastIndexOf(dots, begin);
  const end = endOfLine(text, start);
  const message = `"${text.slice(start, end).trim()}" ends the keys, and others follow.`;
  return [start, end, message, 'Take this line out.'];
}

const tab: Explain = ({ code, pos: [start] }) => {
  if (code !== 'TAB_AS_INDENT') return undefined;
  return [start, start + 1, 'A tab is used to indent this line.', 'Indent with spaces instead.'];
};

/** A quote that closes nowhere, or only at the next one further down, where a text of several lines holds other keys. */
const quote: Explain = ({ code, pos: [at] }, text, { document }) => {
  const scalars: Scalar[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type?.startsWith('QUOTE') && (node.range?.[0] ?? at) < at) scalars.push(node);
    },
  });
  const [start, end] = scalars.at(-1)?.range ?? [];
  if (start === undefined || end === undefined) return undefined;
  const sign = text.charAt(start);
  const isOpen = code === 'MISSING_CHAR' && end === at && (end - start === 1 || text[end - 1] !== sign);
  const holdsKeys = /^[ \t]*(?:- )*[\w-]+:(?:\s|$)/m.test(text.slice(start + 1, end).replace(/^.*/, ''));
  if (!isOpen && !(holdsKeys && end <= at && !text.slice(end, at).includes('\n'))) return undefined;
  const hint = `Write ${sign} at the end of the text as well.`;
  return [start, start + 1, `A quote ${sign} is opened here and never closed.`, hint];
};

/** A bracket that closes nowhere. */
const bracket: Explain = ({ message }, text, { openBracket: start }) => {
  if (start === undefined || !/ end with a? ?[\]}]/.test(message)) return undefined;
  const sign = text.charAt(start);
  const closing = sign === '[' ? ']' : '}';
  const comment = /\s(#.*)/.exec(text.slice(start, endOfLine(text, start)))?.[1];
  const hint = comment?.includes(closing)
    ? `"${comment}" is a comment: put quotes round text with " #" in it.`
    : `Add the closing ${closing}, or put quotes round a text that begins with ${sign}.`;
  return [start, start + 1, `A bracket ${sign} is opened here and never closed.`, hint];
};

const escaped: Explain = ({ code, pos: [start] }, text) => {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const sign = text.slice(start, start + 2);
  const hint = 'Write two backslashes for one, or single quotes round the text.';
  return [start, start + 2, `"${sign}" means nothing in double quotes.`, hint];
};

/** A key or a list item that begins in another column than those beside it. */
const outOfLine: Explain = ({ code, message, pos: [at] }, text) => {
  const isList = /block sequence may not/.test(message);
  const line = lineAt(text, at);
  const isFollowed = code === 'BLOCK_AS_IMPLICIT_KEY' && line.start === at && !/^\?|:(\s|$)/.test(line.value);
  const isOutdented = /scalar at node end/.test(message) && text.lastIndexOf('\n', at) === at - 1;
  if (!isList && !isFollowed && !isOutdented && !/same column|less indented/.test(message)) return undefined;
  const from = isFollowed ? endOfLine(text, at) + 1 : text.lastIndexOf('\n', at - 1) + 1;
  const start = from + text.slice(from).search(/\S|$/);
  const end = start + text.slice(start, endOfLine(text, start)).trimEnd().length;
  const isItem = isList || text.startsWith('- ', start);
  const said = isItem ? 'the list items or keys' : 'the keys';
  const hint = isItem
    ? 'Begin each "-" of a list in the same column.'
    : 'Begin all keys of one level in the same column.';
  return [start, end, `"${text.slice(start, end)}" is not in line with ${said} above it.`, hint];
};

/** A text of which YAML takes the beginning alone, for its quotes or brackets. */
const cutShort: Explain = ({ code, pos: [at] }, text) => {
  const line = lineAt(text, at);
  const kinds: Readonly<Record<string, string>> = {
    '"': 'text in quotes',
    "'": 'text in quotes',
    '[': 'list',
    '{': 'map',
  };
  const kind = kinds[line.value.charAt(0)];
  if (code !== 'UNEXPECTED_TOKEN' || !kind || at <= line.start || at >= line.end) return undefined;
  const message = `The ${kind} that begins here ends before "${text.slice(at, line.end)}".`;
  return [line.start, line.end, message, `Put quotes round the whole: ${quotedLine(line)}`];
};

/** A text that YAML takes for something else, for want of quotes. */
const unquoted: Explain = ({ code, message, pos: [at] }, text) => {
  const line = lineAt(text, at);
  const isValue = line.value !== '' && line.start <= at && at <= line.end;
  const isOther =
    code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS' || (code === 'UNEXPECTED_TOKEN' && !/ in flow /.test(message));
  const holdsColon = code === 'BLOCK_AS_IMPLICIT_KEY' && line.start === at;
  if (!isValue || (!holdsColon && !isOther)) return undefined;
  if (/^\*[ \t]/.test(line.value) && line.before.trim() === '') {
    const message = `"${line.value}" begins with "*", which begins no item of a list in YAML.`;
    return [line.start, line.end, message, `Write a hyphen instead: - ${line.value.slice(1).trim()}`];
  }
  const key = holdsColon ? keyWithColon(line) : undefined;
  if (key) {
    const message = `"${key.text}" has a colon and a space in it, which YAML reads as the end of the key.`;
    return [key.start, key.end, message, `Put quotes round the key: ${quoted(key.text)}${key.after}`, quoted(key.text)];
  }
  const hint = `Put quotes round it: ${quotedLine(line)}`;
  if (holdsColon && !line.value.startsWith('?')) {
    const colon = line.value.endsWith(':') ? 'a colon at its end' : 'a colon and a space in it';
    return [
      line.start,
      line.end,
      `"${line.value}" has ${colon}, which YAML reads as a second key.`,
      hint,
      quotesAlone(line, text),
    ];
  }
  const fault = `"${line.value}" begins with "${line.value.charAt(0)}", which YAML does not read as text.`;
  return [line.start, line.end, fault, hint];
};

/** The value of a line in quotes, where they are all that it needs: no sign, no comment, no text on the line below. */
function quotesAlone({ before, value, end }: YamlLine, text: string): string | undefined {
  const indent = /^\s*(- )?/.exec(before)?.[0].length ?? 0;
  const below = endOfLine(text, end) + 1;
  const next = text.slice(below, endOfLine(text, below));
  const isAlone = next.trim() === '' || next.search(/\S/) <= indent;
  return /^[^"'[{&*!|>%@`#]/.test(value) && !/\s#/.test(value) && isAlone ? quoted(value) : undefined;
}

/** A line with no key in it. */
const notAPair: Explain = ({ code, message, pos: [start] }, text) => {
  const isLine = code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(message);
  if (/directives-end/.test(message)) {
    const from = Math.max(text.search(/^%/m), 0);
    const to = endOfLine(text, from);
    return [from, to, `"${text.slice(from, to)}" is a YAML directive.`, 'Take the line out.'];
  }
  if (!isLine) return undefined;
  const end = start + text.slice(start, endOfLine(text, start)).trimEnd().length;
  const line = text.slice(start, end);
  return [start, end, `"${line}" is not a key with a value.`, pairHint(line)];
};

/** What to write for a line that has no `: ` in it. */
export function pairHint(line: string): string {
  const [, key, value] = /^([\w-]+)\s*[:=]\s*(.+)$/.exec(line) ?? [];
  if (key && value) return `Write a colon and a space between the two: ${key}: ${value}`;
  return 'Write it as "key: value", or indent it with two spaces when it belongs to the text above.';
}

/** A second key inside braces; what the parser takes for one may go on to the end of the file. */
const inFlow: Explain = ({ code, pos: [start, last] }, text) => {
  if (code !== 'BLOCK_IN_FLOW') return undefined;
  const said = text.slice(start, Math.min(last, endOfLine(text, start))).trimEnd();
  const end = start + said.length;
  const hint = `Put a comma between entries, or quotes round a text: ${quoted(said)}`;
  return [start, end, `"${said}" has a colon and a space in it, which YAML reads as a second key.`, hint];
};

/** A list item that YAML folds into the text above it, as it stands further in. */
export function strayItem(node: Scalar, source: Excerpt): Problem | undefined {
  const [from = 0, to = from] = node.range ?? [];
  const stray = node.type === 'PLAIN' ? /\n[ \t]*(- [^\n]*)/.exec(source.text.slice(from, to)) : undefined;
  if (!stray?.[1]) return undefined;
  const start = from + stray.index + stray[0].length - stray[1].length;
  const message = `"${stray[1]}" is read as part of the text above it, not as an item of a list.`;
  const place = source.place(start, start + stray[1].length);
  return problem('yaml-syntax', place, message, 'Begin each "-" of a list in the same column.');
}

/** A key after a space that only looks like one. */
export function strayIndent(key: Scalar, source: Excerpt): Problem | undefined {
  const [start = 0, end = start] = key.range ?? [];
  const written = source.text.slice(start, end);
  if (key.value === '') {
    const isColon = source.text[start] === ':';
    const at = isColon ? start : Math.max(0, source.text.lastIndexOf('?', start));
    const message = `There is no key ${isColon ? 'before this colon' : 'after this question mark'}.`;
    return problem('yaml-syntax', source.place(at, at + 1), message, 'Write it as "key: value".');
  }
  const blank = /^[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+/.exec(written)?.[0];
  if (!blank) return undefined;
  const message = 'A space that is not an ordinary one is used to indent this line.';
  return problem('yaml-syntax', source.place(start, start + blank.length), message, 'Indent with ordinary spaces.');
}
