// Source, first floor: where a piece of text stands in a file.

/** A stretch of a file as an editor shows it: lines and columns count from 1, `end` is just after the last character. */
export interface Place {
  /** Path from the working directory, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Sorts places by file, then by where they begin, then by where they end. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

/** A position in a text: line and column count from 1, in UTF-16 code units; it stands before the character there. */
export interface Position {
  line: number;
  column: number;
}

/** Whether a position lies in a place, or at either end of it; which file it is in is left to the caller. */
export function isWithin({ line, column }: Position, place: Place): boolean {
  const isAfterStart = line > place.line || (line === place.line && column >= place.column);
  return isAfterStart && (line < place.endLine || (line === place.endLine && column <= place.endColumn));
}

/** The place that stands for a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
