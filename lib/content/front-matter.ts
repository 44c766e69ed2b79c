// Content, stage 2: splits a Markdown file into front matter and body. gray-matter splits; its own YAML is replaced.

import matter from 'gray-matter';
import type { Document } from 'yaml';
import { type Problem, problem } from '../problems';
import type { Excerpt, SourceFile } from '../source';
import { parseYaml, readYaml } from './yaml';
import { isYamlMap, makeYamlMap, type YamlMap } from './yaml-value';

/** A Markdown file in two. */
export interface SplitFile {
  /** The front matter's keys; empty when there are none, undefined when they could not be read. */
  data: YamlMap | undefined;
  body: Excerpt;
  problems: Problem[];
}

const FENCE = '---';
const LARGEST_FRONT_MATTER = 64 * 1024;
const EXAMPLE = 'Begin the file with a line of ---, then "title: …", then another line of ---.';

/** Splits a page, which must have front matter, or a partial, which may. */
export function splitFrontMatter(source: SourceFile, kind: 'page' | 'partial'): SplitFile {
  const lines = source.text.split('\n');
  const isOpened = lines[0] === FENCE;
  if (!isOpened) {
    const fault = openingProblem(source, lines, kind);
    return { data: fault ? undefined : emptyMap(source), body: source.slice(0), problems: fault ? [fault] : [] };
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith(FENCE));
  if (closing === -1 || lines[closing]?.trimEnd() !== FENCE) return unclosed(source, lines, closing);
  if (offsetOfLine(lines, closing) > LARGEST_FRONT_MATTER) {
    const message = 'The front matter is longer than 64 KiB.';
    const fault = problem('front-matter-fence', source.place(0, FENCE.length), message, 'Move texts into partials.');
    return { data: undefined, body: source.slice(source.text.length), problems: [fault] };
  }
  const engines = { yaml: { parse: keepDocument }, javascript: { parse: refuse }, json: { parse: refuse } };
  const file = matter(source.text, { language: 'yaml', engines });
  const document: Document.Parsed | undefined = file.data.document;
  const body = source.slice(source.text.length - file.content.length);
  if (!document) return { data: emptyMap(source), body, problems: [] };
  const { value, problems } = readYaml(document, source.slice(FENCE.length, FENCE.length + file.matter.length));
  if (value === undefined || isYamlMap(value))
    return { data: value ?? (problems.length ? undefined : emptyMap(source)), body, problems };
  const place = source.place(FENCE.length + 1, FENCE.length + 1 + file.matter.trim().length);
  problems.push(problem('wrong-type', place, 'The front matter is not a list of keys.', 'Write each as "key: value".'));
  return { data: undefined, body, problems };
}

/** gray-matter's engines return the data itself; the document is handed through, as it knows every place. */
function keepDocument(text: string): { document: Document.Parsed } {
  return { document: parseYaml(text) };
}

function refuse(): never {
  throw new Error('front matter in another language than YAML must have been refused before');
}

function emptyMap(source: SourceFile): YamlMap {
  return makeYamlMap([], source.place(0, 0));
}

function openingProblem(source: SourceFile, lines: string[], kind: 'page' | 'partial'): Problem | undefined {
  const index = lines.findIndex((line) => line.trim() !== '');
  const line = lines[index] ?? '';
  if (index === -1) {
    if (kind === 'partial') return undefined;
    return problem('front-matter-fence', source.place(0, 0), 'The file is empty: a page needs a title.', EXAMPLE);
  }
  const start = offsetOfLine(lines, index);
  const place = source.place(start, start + line.length);
  if (!/^\s*---/.test(line)) {
    const later = lines.indexOf(FENCE);
    if (kind === 'partial' && !(later > 0 && /^[\w-]+:/.test(lines[later + 1] ?? ''))) return undefined;
    const message = `"${line.trim()}" stands where front matter should begin.`;
    return problem('front-matter-fence', place, message, EXAMPLE);
  }
  const said =
    line.trim() === FENCE ? 'front matter begins after a blank line or space' : `the opening line is "${line}"`;
  return problem('front-matter-fence', place, `${upperFirst(said)}.`, 'Make the first line of the file exactly ---.');
}

function unclosed(source: SourceFile, lines: string[], closing: number): SplitFile {
  const index = closing === -1 ? 0 : closing;
  const start = offsetOfLine(lines, index);
  const place = source.place(start, start + (lines[index]?.length ?? 0));
  const message =
    closing === -1 ? 'Front matter is opened here and never closed.' : `The closing line is "${lines[closing]}".`;
  const hint = 'Close the front matter with a line of exactly ---.';
  const fault = problem('front-matter-fence', place, message, hint);
  return { data: undefined, body: source.slice(source.text.length), problems: [fault] };
}

/** Where a line begins in its text. */
function offsetOfLine(lines: readonly string[], index: number): number {
  return lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
