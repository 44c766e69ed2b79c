// Editor: what every feature of an editor is asked about: the site as it stands, and a position in one of its files.

import type { CheckedSite } from '../checks';
import type { Place } from '../source';

/** A checked site, unsaved texts and all, and the folder that it lies in. */
export interface EditedSite extends CheckedSite {
  /** Path of the content folder from the working directory, with forward slashes. */
  folder: string;
}

/** A position in a text: line and column count from 1, in UTF-16 code units; it stands before the character there. */
export interface Position {
  line: number;
  column: number;
}

/** Whether a position lies in a place, or at either end of it. */
export function isWithin({ line, column }: Position, place: Place): boolean {
  const isAfterStart = line > place.line || (line === place.line && column >= place.column);
  return isAfterStart && (line < place.endLine || (line === place.endLine && column <= place.endColumn));
}

/** The place that stands for a file: its first character. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
