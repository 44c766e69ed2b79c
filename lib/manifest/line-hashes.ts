// Manifest, second floor: enough of a text to tell the first line in which another differs, and none of its words.

import { collapse } from './hash';

/** Characters that each line takes: 12 bits. One change in 4,096 is told a line too late. */
const WIDTH = 2;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A text without its empty lines and without white space that says nothing: the same for texts that differ in no word. */
export function inEssence(text: string): string {
  return text.split('\n').map(collapse).filter(Boolean).join('\n');
}

/** Packs the lines of a text: white space is left out, and an empty line is `AA`. */
export function packLines(text: string): string {
  return text.split('\n').map(packLine).join('');
}

/** The first line from which on two packed texts differ in more than white space. */
export function firstDifference(before: string, after: string, startBefore = 1, startAfter = 1): number {
  const [old, now] = [unpack(before), unpack(after)];
  const next = (lines: readonly string[], from: number) => {
    let at = from;
    while (at < lines.length && lines[at] === EMPTY) at += 1;
    return at;
  };
  let [a, b] = [next(old, startBefore - 1), next(now, startAfter - 1)];
  while (a < old.length && b < now.length && old[a] === now[b]) [a, b] = [next(old, a + 1), next(now, b + 1)];
  // Where the text ends earlier than it did, its last line is the one to look at.
  return b < now.length ? b + 1 : Math.max(1, lastFilled(now));
}

const EMPTY = 'A'.repeat(WIDTH);

function packLine(line: string): string {
  const text = collapse(line);
  if (text === '') return EMPTY;
  // FNV-1a over UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const bits = (hash >>> 20) ^ (hash & 0xfff);
  const packed = [bits >> 6, bits & 63].map((digit) => DIGITS[digit]).join('');
  return packed === EMPTY ? 'AB' : packed;
}

function unpack(packed: string): string[] {
  return packed.match(/../g) ?? [];
}

function lastFilled(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line !== EMPTY) + 1;
}
