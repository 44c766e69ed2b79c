// Markdown: where the parts of a parsed text were written, down to a single character.

import type { Nodes, Root, Text } from 'mdast';
import type { Excerpt, Place } from '../source';

/** A text and its tree: what a check of Markdown looks at. */
export interface ParsedText {
  source: Excerpt;
  tree: Root;
}

/** The start and end of a node in its text, in UTF-16 code units. */
export function rangeOf(node: Nodes): [start: number, end: number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}

/** The place of a whole node. */
export function placeOfNode(source: Excerpt, node: Nodes): Place {
  return source.place(...rangeOf(node));
}

/** Where each character of a text node was written: escapes, entities and the signs of quotes are not in its value. */
export interface WrittenText {
  /** The offset at which the character begins. */
  startOf(index: number): number;
  /** The offset just after the character. */
  endOf(index: number): number;
}

/** Finds where the characters of a text node were written. */
export function findWritten(node: Text, source: Excerpt): WrittenText {
  const [start, end] = rangeOf(node);
  const written = source.text.slice(start, end);
  if (written === node.value) return { startOf: (index) => start + index, endOf: (index) => start + index + 1 };
  const spans = alignSpans(node.value, written);
  return {
    startOf: (index) => start + (spans[index]?.[0] ?? written.length),
    endOf: (index) => start + (spans[index]?.[1] ?? written.length),
  };
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;

/** Walks both texts side by side: what is written and not said (a backslash, an indentation, a quote's >) is passed over. */
function alignSpans(value: string, written: string): (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const before = spans[index - 1];
    if (before && /[\uDC00-\uDFFF]/.test(value[index] ?? '') && written[at] !== value[index]) {
      spans.push(before);
      continue;
    }
    while (at < written.length && written[at] !== value[index] && /[\s>]/.test(written[at] ?? '')) at += 1;
    if (written[at] === '\\' && written[at + 1] === value[index] && value[index] !== '\n') at += 1;
    ENTITY.lastIndex = at;
    const [entity] = ENTITY.exec(written) ?? [];
    const isEntity = entity !== undefined && !value.startsWith(entity, index);
    const length = isEntity ? entity.length : 1;
    spans.push([at, Math.min(written.length, at + length)]);
    at += length;
  }
  return spans;
}
