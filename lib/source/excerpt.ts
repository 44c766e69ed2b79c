// Source, second floor: a text that knows where each of its characters stands in its file.

import type { Place } from './place';

/** A text taken from a file (all of it, a Markdown body, a YAML value), able to say where any part of it was written. */
export interface Excerpt {
  readonly text: string;
  /** The place in the file of `text.slice(start, end)`; offsets are UTF-16 code units, as in JavaScript strings. */
  place(start: number, end: number): Place;
}

/** A whole text file, its byte order mark removed and its line ends made `\n`, so that lines and columns stay right. */
export class SourceFile implements Excerpt {
  readonly text: string;
  private lineStarts: number[] | undefined;

  /**
   * @param file path from the working directory, with forward slashes
   * @param path path in the content tree, for example `a/_b.md`
   */
  constructor(
    readonly file: string,
    readonly path: string,
    readonly written: string,
  ) {
    this.text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  }

  place(start: number, end: number): Place {
    const from = this.position(start);
    const to = this.position(Math.max(start, end));
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The part of this file from `start` up to `end`, still knowing its places. */
  slice(start: number, end = this.text.length): Excerpt {
    return { text: this.text.slice(start, end), place: (a, b) => this.place(start + a, start + b) };
  }

  private position(offset: number): { line: number; column: number } {
    this.lineStarts ??= listLineStarts(this.text);
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }
}

function listLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
