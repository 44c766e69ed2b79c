// Changes: edits of a file's YAML: a list gets an item, a key another name. Undefined where the YAML cannot be read.

import { isMap, isScalar, isSeq, visit, type YAMLSeq } from 'yaml';
import type { SourceFile, TextEdit } from '../source';
import { lineBefore, lineEnd, mapAt, pairsOf, rangeIn, readYamlPart, type YamlPart } from './yaml-part';
import { writeYamlText } from './yaml-text';

/** Where in a file's YAML a map is: keys, and numbers for entries in their order. `[]` is the top. */
export type YamlPath = readonly (string | number)[];

/** Adds an item to the list under a key, in the style that the list has; the key is added last where there is none. */
export function addToList(source: SourceFile, path: YamlPath, key: string, item: string): TextEdit | undefined {
  const part = readYamlPart(source);
  const map = part && mapAt(part, path);
  if (!part || !map) return undefined;
  const list = pairsOf(map).find((pair) => pair.key.value === key);
  if (!list) return addKey(part, path, key, item);
  return isSeq(list.value) ? addItem(part, list.value, item) : undefined;
}

/** Writes another item in the place of one of the list under a key; undefined where the list has none such. */
export function replaceInList(
  source: SourceFile,
  path: YamlPath,
  key: string,
  [from, to]: readonly [from: string, to: string],
): TextEdit | undefined {
  const part = readYamlPart(source);
  const list = part && pairsOf(mapAt(part, path)).find((pair) => pair.key.value === key)?.value;
  const item = isSeq(list)
    ? list.items.find((each) => isScalar(each) && String(each.value).trim() === from)
    : undefined;
  return part && isScalar(item) ? writeOver(part, item, to) : undefined;
}

/** Gives a key another name, its quotes kept; `which` is its name or its number in the order written. */
export function renameKey(
  source: SourceFile,
  path: YamlPath,
  which: string | number,
  name: string,
): TextEdit | undefined {
  const part = readYamlPart(source);
  const pair = part && pairsOf(mapAt(part, path)).find(({ key }, index) => index === which || key.value === which);
  return part && pair && writeOver(part, pair.key, name);
}

/** Whether the map at a path has a key. */
export function hasKey(source: SourceFile, path: YamlPath, key: string): boolean {
  const part = readYamlPart(source);
  return part !== undefined && pairsOf(mapAt(part, path)).some((pair) => pair.key.value === key);
}

/** Takes a line `key: value` at the top out. */
export function removeLine(source: SourceFile, key: string): TextEdit | undefined {
  const part = readYamlPart(source);
  const pair = part && pairsOf(part.document.contents).find((each) => each.key.value === key);
  if (!part || !pair || (isMap(part.document.contents) && part.document.contents.flow)) return undefined;
  const [start] = rangeIn(part.text, pair.key);
  const end = lineEnd(part.text, rangeIn(part.text, pair.value)[1]);
  const from = start - lineBefore(part.text, start).length;
  return { place: part.place(from, Math.min(end + 1, part.text.length)), text: '' };
}

function writeOver(part: YamlPart, scalar: unknown, text: string): TextEdit {
  const like = isScalar(scalar) ? scalar.type : undefined;
  return { place: part.place(...rangeIn(part.text, scalar)), text: writeYamlText(text, like ?? undefined) };
}

function addItem(part: YamlPart, list: YAMLSeq, item: string): TextEdit | undefined {
  const last = list.items.at(-1);
  const text = writeYamlText(item, isScalar(last) ? (last.type ?? undefined) : undefined);
  const [start, end] = rangeIn(part.text, last);
  if (list.flow) return last ? { place: part.place(end, end), text: `, ${text}` } : undefined;
  const before = lineBefore(part.text, start);
  const at = lineEnd(part.text, end);
  return /^ *- +$/.test(before) ? { place: part.place(at, at), text: `\n${before}${text}` } : undefined;
}

function addKey(part: YamlPart, path: YamlPath, key: string, item: string): TextEdit | undefined {
  const map = mapAt(part, path);
  const last = pairsOf(map).at(-1);
  if (!map || !last) return undefined;
  const [, end] = rangeIn(part.text, last.value ?? last.key);
  const text = writeYamlText(item);
  if (map.flow) return { place: part.place(end, end), text: `, ${key}: [${text}]` };
  const indent = lineBefore(part.text, rangeIn(part.text, last.key)[0]);
  if (!/^ *$/.test(indent)) return undefined;
  const lines = `${indent}${key}:\n${indent}${listIndent(part)}- ${text}`;
  // The last line of the front matter, below comments; in a map inside, the line after its last value.
  const at = path.length === 0 ? part.text.length : lineEnd(part.text, end);
  return { place: part.place(at, at), text: path.length === 0 ? `${lines}\n` : `\n${lines}` };
}

/** How far the file indents a list below its key: as its first one. */
function listIndent({ document, text }: YamlPart): string {
  let indent: string | undefined;
  visit(document, {
    Pair(_, { key, value }) {
      if (!isSeq(value) || value.flow || value.items.length === 0) return undefined;
      const own = lineBefore(text, rangeIn(text, key)[0]);
      const items = lineBefore(text, rangeIn(text, value)[0]);
      if (!/^ *$/.test(own) || !/^ *$/.test(items)) return undefined;
      indent = ' '.repeat(Math.max(0, items.length - own.length));
      return visit.BREAK;
    },
  });
  return indent ?? '  ';
}
