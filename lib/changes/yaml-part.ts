// Changes: the YAML of a file, as it is written, for edits that change nothing else.

import { type Document, isMap, isScalar, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Place, SourceFile } from '../source';

/** The YAML of a file: the front matter of a Markdown file, all of another. */
export interface YamlPart {
  document: Document.Parsed;
  text: string;
  /** The place in the file of a stretch of `text`. */
  place(start: number, end: number): Place;
}

/** A key of a map, and what it leads to. */
export interface YamlPair {
  key: Scalar;
  value: unknown;
}

/** The YAML of a file; undefined where there is none, or it cannot be read. */
export function readYamlPart(source: SourceFile): YamlPart | undefined {
  const [start, end] = source.path.endsWith('.md') ? findFrontMatter(source.text) : [0, source.text.length];
  if (end < start) return undefined;
  const text = source.text.slice(start, end);
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  return { document, text, place: (from, to) => source.place(start + from, start + to) };
}

/** The map at a path of keys, or of numbers for the entries of a map in their order. */
export function mapAt({ document }: YamlPart, path: readonly (string | number)[]): YAMLMap | undefined {
  let node: unknown = document.contents;
  for (const step of path) node = pairsOf(node).find(({ key }, index) => index === step || key.value === step)?.value;
  return isMap(node) ? node : undefined;
}

/** The entries of a map whose keys are texts. */
export function pairsOf(node: unknown): YamlPair[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }: Pair) => (isScalar(key) ? [{ key, value }] : []));
}

/** Where a node begins in its text, and where it ends without the empty lines and comments after it. */
export function rangeIn(text: string, node: unknown): [start: number, end: number] {
  const [start = 0, end = start] = (isNode(node) && node.range) || [];
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** The end of the line in which an offset lies. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

/** The line up to an offset in it. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function isNode(node: unknown): node is { range?: [number, number, number] | null } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

/** From the line after the opening fence to the closing one. */
function findFrontMatter(text: string): [start: number, end: number] {
  if (!text.startsWith('---\n')) return [1, 0];
  const end = /^---[ \t]*$/m.exec(text.slice(4));
  return end ? [4, 4 + end.index] : [1, 0];
}
