// Problems, last floor: the format that a person reads, in a terminal.

import picocolors from 'picocolors';
import { excerptLine, printable } from './line-excerpt';
import type { Problem } from './problem';

/** What a formatter may use besides the problems themselves. */
export interface FormatOptions {
  /** The text of a file by its path, for the line at fault; a file that cannot be shown is left out. */
  sources: ReadonlyMap<string, string>;
  /** Whether to colour the text format, for a terminal. */
  colour: boolean;
  /** Whether the text format shows each of many warnings alike: elsewhere the first few and how many follow. */
  all?: boolean;
}

/** How many warnings of one rule are shown in a row. */
const MOST_ALIKE = 5;

/** Where a person reads about a rule: its heading in the page that is made from the rules. */
const RULES_PAGE = 'docs/rules.md';

/**
 * File by file, each problem with its place, what is wrong and how to mend it, the line with carets under the fault, and
 * where its rule is told; then how many there are. The first two lines of a problem are what the problem matcher in
 * `.vscode/tasks.json` reads.
 */
export function formatText(problems: readonly Problem[], { sources, colour, all = false }: FormatOptions): string {
  const paint = picocolors.createColors(colour);
  const files = groupByFile(problems);
  const shown = [...files].flatMap(([file, ofFile]) => {
    const lines = sources.get(file)?.split('\n') ?? [];
    const runs = all ? [ofFile] : groupRuns(ofFile);
    return runs.flatMap((run) => {
      const first = all || run[0]?.severity === 'error' ? run : run.slice(0, MOST_ALIKE);
      const told = first.map((each) => describe(each, lines[each.line - 1], paint));
      return first.length === run.length ? told : [...told, paint.dim(tellMore(run.length - first.length, file))];
    });
  });
  return [...shown, summarise(problems, files)].join('\n\n');
}

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const each of problems) {
    const ofFile = files.get(each.file);
    if (ofFile) ofFile.push(each);
    else files.set(each.file, [each]);
  }
  return files;
}

/** The problems of a file, those of one rule and severity that follow one another together. */
function groupRuns(problems: readonly Problem[]): Problem[][] {
  const runs: Problem[][] = [];
  for (const each of problems) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    if (last && before?.rule === each.rule && before.severity === each.severity) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

function tellMore(left: number, file: string): string {
  return `… and ${left} more like this in ${printable(file)}: npm run check -- --all shows each.`;
}

type Paint = ReturnType<typeof picocolors.createColors>;

function describe(each: Problem, line: string | undefined, paint: Paint): string {
  const tint = each.severity === 'error' ? paint.red : paint.yellow;
  const end = each.endLine === each.line ? each.endColumn : `${each.endLine}.${each.endColumn}`;
  const place = printable(`${each.file}:${each.line}:${each.column}-${end}`);
  const [mend = '', ...example] = each.hint.split('\n');
  return [
    `${paint.bold(place)} ${tint(each.severity)} ${each.rule}`,
    `  ${printable(`${each.message} ${mend}`)}`,
    ...example.map((shown) => `  ${printable(shown)}`),
    ...(line ? showLine(each, line, paint.dim, tint) : []),
    paint.dim(`  ${RULES_PAGE}#${each.rule}`),
  ].join('\n');
}

function showLine(each: Problem, line: string, dim: Paint['dim'], tint: Paint['red']): string[] {
  const gutter = `  ${each.line} | `;
  const end = each.endLine === each.line ? each.endColumn - 1 : line.length;
  const { shown, indent, carets } = excerptLine(line, each.column - 1, end, gutter.length);
  const below = `${' '.repeat(gutter.length - 2)}| `;
  return [`${dim(gutter)}${shown}`, `${dim(below)}${indent}${tint(carets)}`];
}

/** How many there are, and in which files where there are several. */
function summarise(problems: readonly Problem[], files: ReadonlyMap<string, readonly Problem[]>): string {
  const counts = countBySeverity(problems);
  if (files.size < 2) return counts;
  const list = [...files].map(([file, ofFile]) => `  ${printable(file)}: ${countBySeverity(ofFile)}`);
  return [`${counts} in ${files.size} files`, ...list].join('\n');
}

function countBySeverity(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
