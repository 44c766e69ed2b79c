// Checks: whether a fault can be mended by writing other letters in its place.

import type { Reference } from '../content';

/** Whether the text at the place of a reference is what it names, letter by letter: without escapes, on one line. */
export function isVerbatim({ name, place }: Reference): boolean {
  return place.line === place.endLine && place.endColumn - place.column === name.length;
}
