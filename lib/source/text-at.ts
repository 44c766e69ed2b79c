// Source, third floor: what stands at a place.

import type { Place } from './place';

/** The part of a file’s text that a place covers. */
export function textAt(text: string, { line, column, endLine, endColumn }: Omit<Place, 'file'>): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, endColumn - 1);
  lines[0] = (lines[0] ?? '').slice(column - 1);
  return lines.join('\n');
}
