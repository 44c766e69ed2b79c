// Content, stage 2b: lines of YAML as hints show them: what stands before a value, and the value in quotes.

/** A line of YAML in two. */
export interface YamlLine {
  /** Indentation, dashes of a list and the key with its colon, up to the value. */
  before: string;
  /** What stands after that, to the end of the line. */
  value: string;
  /** Where `value` begins and ends in the whole text. */
  start: number;
  end: number;
}

const BEFORE = /^\s*(?:- +)*(?:(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#:[{-](?:[^:]|:(?=\S))*?):(?:[ \t]+|$))?/;

/** The line that holds an offset, parted where the value of its key or list item begins. */
export function lineAt(text: string, offset: number): YamlLine {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, endOfLine(text, offset)).trimEnd();
  const before = BEFORE.exec(line)?.[0] ?? '';
  return {
    before,
    value: line.slice(before.length),
    start: lineStart + before.length,
    end: lineStart + line.length,
  };
}

/** The offset at which the line of an offset ends. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A text in quotes, as YAML reads it back; quotes of the same kind round it already are taken for the ones meant. */
export function quoted(text: string): string {
  const inner = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** The line with its value in quotes, to copy from a hint. */
export function quotedLine({ before, value }: Pick<YamlLine, 'before' | 'value'>): string {
  return `${before.trimStart()}${quoted(value)}`;
}

/**
 * The key of a line whose own key holds a colon, and what stands after it: a URL, a path, or nothing. Only the keys of
 * a map below another key are an editor’s own words.
 */
export function keyWithColon({ before, value, start, end }: YamlLine) {
  const [, rest, after = '', target = '/'] = /^(.*?)(:(?:[ \t]+(\S+))?)$/.exec(value) ?? [];
  const indent = /^[ \t]+(?=[^\s"'-])/.exec(before)?.[0].length;
  if (rest === undefined || indent === undefined || !TARGET.test(target)) return undefined;
  const text = before.slice(indent) + rest;
  return { text, after, start: start - before.length + indent, end: end - after.length };
}

/** A URL, or a path of the content tree. */
const TARGET = /^["']?(?:\/|\.\.?\/|#|https?:|mailto:|tel:|content\/|media\/|static\/)/;
