// Problems, last floor: the three ways in which they are shown.

import picocolors from 'picocolors';
import type { Problem } from './problem';

/** What a formatter may use besides the problems themselves. */
export interface FormatOptions {
  /** The text of a file by its path, for the line at fault; a file that cannot be shown is left out. */
  sources: ReadonlyMap<string, string>;
  /** Whether to colour the text format, for a terminal. */
  colour: boolean;
}

/** The names that `npm run check -- --format` takes. */
export type FormatName = 'text' | 'json' | 'github';

/** Each format as a function from sorted problems to what is printed, without a last line end. */
export const formats: Record<FormatName, (problems: readonly Problem[], options: FormatOptions) => string> = {
  text: formatText,
  json: (problems) => JSON.stringify(problems, null, 2),
  github: (problems) => problems.map(formatGithub).join('\n'),
};

function formatText(problems: readonly Problem[], { sources, colour }: FormatOptions): string {
  const paint = picocolors.createColors(colour);
  const blocks = problems.map((each) => {
    const tint = each.severity === 'error' ? paint.red : paint.yellow;
    const head = `${paint.bold(`${each.file}:${each.line}:${each.column}`)} ${tint(each.severity)} ${each.rule}`;
    const lines = [head, ...excerptLines(each, sources.get(each.file), tint), `  ${each.message}`, `  ${each.hint}`];
    return lines.join('\n');
  });
  const errors = problems.filter((each) => each.severity === 'error').length;
  return [...blocks, `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`].join('\n\n');
}

/** The line at fault with a caret under each character of it; nothing where the file has no such line to show. */
function excerptLines(each: Problem, text: string | undefined, tint: (shown: string) => string): string[] {
  const line = text?.split('\n')[each.line - 1];
  if (!line) return [];
  const first = each.column - 1;
  const from = Math.max(0, first - 60);
  const shown = line.slice(from, from + 110);
  const end = each.endLine === each.line ? each.endColumn - 1 : line.length;
  const carets = '^'.repeat(Math.max(1, Math.min(end, from + 110) - first));
  const indent = shown.slice(0, first - from).replace(/[^\t]/g, ' ');
  return [`  | ${shown}`, `  | ${indent}${tint(carets)}`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A workflow command of GitHub Actions; what the content says can close neither the command nor one of its properties. */
function formatGithub(each: Problem): string {
  const property = (value: string | number) => escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const properties = Object.entries({
    file: each.file,
    line: each.line,
    col: each.column,
    endLine: each.endLine,
    endColumn: each.endColumn,
    title: each.rule,
  });
  const list = properties.map(([name, value]) => `${name}=${property(value)}`).join(',');
  return `::${each.severity} ${list}::${escapeData(`${each.message} ${each.hint}`)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
