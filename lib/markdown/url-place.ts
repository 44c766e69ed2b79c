// Markdown, stage 3: where the URL of a link, a picture or a definition is written, without what stands round it.

import type { Definition, Image, Link } from 'mdast';
import type { Excerpt, Place } from '../source';
import { rangeOf } from './places';

/** The place of the URL alone, as it was written: with its escapes, without `<>`. Of a link without a URL, all of it. */
export function urlPlace(node: Link | Image | Definition, source: Excerpt): Place {
  const [start, end] = rangeOf(node);
  const [from, to] = findDestination(node, source.text.slice(0, end));
  const written = source.text.slice(from, to);
  if (written !== '' && (written === node.url || /[\\&]/.test(written))) return source.place(from, to);
  // A URL that is a link without any signs for one.
  const at = node.url === '' ? -1 : source.text.indexOf(node.url, start);
  return at === -1 || at + node.url.length > end ? source.place(start, end) : source.place(at, at + node.url.length);
}

/** Between the label of a node and its destination: the line may end there, in a quote too. */
const GAP = /(?:[ \t]|\n[ \t>]*)*/y;

function findDestination(node: Link | Image | Definition, text: string): [from: number, to: number] {
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const label = last ? rangeOf(last)[1] : labelEnd(text, rangeOf(node)[0]);
  if (text[label] !== ']' || !/[(:]/.test(text[label + 1] ?? '')) return [0, 0];
  GAP.lastIndex = label + 2;
  const at = label + 2 + (GAP.exec(text)?.[0].length ?? 0);
  return text[at] === '<' ? [at + 1, closingSign(text, at + 1, '>')] : [at, destinationEnd(text, at)];
}

/** The `]` that closes the label which opens at or just after `from`. */
function labelEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return text.length;
}

function closingSign(text: string, from: number, sign: string): number {
  let at = from;
  while (at < text.length && text[at] !== sign) at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** A destination without `<>` ends at a space, or at a `)` that it did not open. */
function destinationEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < text.length && !/\s/.test(text[at] ?? ''); at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && --depth < 0) break;
  }
  return Math.min(at, text.length);
}
