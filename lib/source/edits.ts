// Source, third floor: changes a file's text at places, and no byte of it elsewhere.

import type { SourceFile } from './excerpt';
import { comparePlaces, type Place } from './place';

/** What is to stand at a place instead; an empty place is where the text is put in. Lines end in `\n`. */
export interface TextEdit {
  place: Place;
  text: string;
}

/**
 * The whole text of a file as it is to be written, with each edit made. A byte order mark and line ends stay as they are,
 * and a line that is put in ends as its neighbours do. An edit that is given twice is made once.
 *
 * @throws Error when two edits want the same characters to be different
 */
export function applyEdits(source: SourceFile, edits: readonly TextEdit[]): string {
  const { written } = source;
  const lines = listLines(source);
  const offsetAt = (line: number, column: number) => (lines[line - 1]?.start ?? written.length) + column - 1;
  let made = '';
  let at = 0;
  let before: TextEdit | undefined;
  for (const edit of [...edits].sort((a, b) => comparePlaces(a.place, b.place))) {
    if (before && comparePlaces(before.place, edit.place) === 0 && before.text === edit.text) continue;
    before = edit;
    const { line, column, endLine, endColumn } = edit.place;
    const start = offsetAt(line, column);
    if (start < at) throw new Error(`two edits overlap in ${source.file}, line ${line}`);
    const above = lines[line - 2]?.end;
    const end = (column === 1 ? above : undefined) || lines[line - 1]?.end || above || '\n';
    made += written.slice(at, start) + edit.text.replaceAll('\n', end);
    at = offsetAt(endLine, endColumn);
  }
  return made + written.slice(at);
}

/** Where each line begins in the text as it is written, and the sign that ends it. */
function listLines({ text, written }: SourceFile): { start: number; end: string }[] {
  let at = written.startsWith('\uFEFF') ? 1 : 0;
  return text.split('\n').map((line) => {
    const start = at;
    const end = /^(?:\r\n|\r|\n)?/.exec(written.slice(start + line.length, start + line.length + 2))?.[0] ?? '';
    at += line.length + end.length;
    return { start, end };
  });
}
