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
