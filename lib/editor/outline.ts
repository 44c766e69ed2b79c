// Editor: the keys of YAML by its lines alone, as it may be broken just where somebody writes. It finds where a position
// stands and no more: what a text says is for the engine to read.

/** A key that stands above a line, or `-` for an item of a list. */
export interface Level {
  step: string;
  /** The columns before it, from 0; that of an item is half a column more than its dash. */
  indent: number;
  /** Its line, from 1. */
  line: number;
}

/** A key as written. */
export interface OutlineKey {
  /** The keys from the top to this one. */
  path: readonly string[];
  line: number;
  /** Where it begins and ends, from 1. */
  column: number;
  endColumn: number;
  /** Line of the key or item that it belongs to, 0 at the top: keys with the same one are neighbours. */
  parentLine: number;
}

const LINE = /^(\s*)((?:- +)*)(?:("[^"]*"|'[^']*'|[^\s"'#[{-](?:[^:]|:(?=\S))*?)\s*:(?=\s|$)(.*))?/;
const BLOCK_TEXT = /^\s*[|>][-+\d]*\s*(#.*)?$/;

/** Reads lines of YAML one after the other. */
export class Outline {
  readonly keys: OutlineKey[] = [];
  private levels: Level[] = [];
  /** While a text of several lines goes on: the indentation of its key. */
  private textIndent: number | undefined;

  /** @param lines all lines of the file; `from` and `to` are the first and the last one to read, from 1 */
  constructor(lines: readonly string[], from: number, to: number, except?: number) {
    for (let line = from; line <= to; line += 1) if (line !== except) this.read(lines[line - 1] ?? '', line);
  }

  /** What stands above something written at a column (from 0) of the next line, after the dashes before it. */
  above(indent: number, dashes: readonly number[] = [], line = 0): Level[] {
    const levels = [...this.levels];
    for (const dash of dashes) {
      drop(levels, dash + 0.5);
      levels.push({ step: '-', indent: dash + 0.5, line });
    }
    drop(levels, indent);
    return levels;
  }

  /** The keys above a text of several lines that something at a column of the next line belongs to. */
  textAbove(indent: number): string[] | undefined {
    return this.textIndent !== undefined && indent > this.textIndent ? stepsOf(this.levels) : undefined;
  }

  private read(text: string, line: number): void {
    if (text.trim() === '' || /^\s*#/.test(text)) return;
    const [, space = '', dashes = '', key, rest = ''] = LINE.exec(text) ?? [];
    const indent = space.length;
    if (this.textIndent !== undefined && indent > this.textIndent) return;
    this.textIndent = undefined;
    const column = indent + dashes.length;
    this.levels = this.above(
      key === undefined && dashes === '' ? Number.POSITIVE_INFINITY : column,
      dashesOf(space, dashes),
      line,
    );
    if (key === undefined) return;
    const step = key.replace(/^(["'])(.*)\1$/, '$2');
    const parentLine = this.levels.at(-1)?.line ?? 0;
    this.levels.push({ step, indent: column, line });
    const path = stepsOf(this.levels);
    this.keys.push({ path, line, column: column + 1, endColumn: column + 1 + key.length, parentLine });
    if (BLOCK_TEXT.test(rest)) this.textIndent = column;
  }
}

/** The columns of the dashes at the start of a line. */
export function dashesOf(space: string, dashes: string): number[] {
  return [...dashes.matchAll(/-/g)].map(({ index }) => space.length + index);
}

/** The keys of some levels. */
export function stepsOf(levels: readonly Level[]): string[] {
  return levels.map(({ step }) => step);
}

function drop(levels: Level[], indent: number): void {
  while ((levels.at(-1)?.indent ?? -1) >= indent) levels.pop();
}
