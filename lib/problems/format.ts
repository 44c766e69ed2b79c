// Problems, last floor: the three ways in which they are shown.

import { type FormatOptions, formatText } from './format-text';
import type { Problem } from './problem';

/** The names that `npm run check -- --format` takes. */
export type FormatName = 'text' | 'json' | 'github';

/** Each format as a function from sorted problems to what is printed, without a last line end. */
export const formats: Record<FormatName, (problems: readonly Problem[], options: FormatOptions) => string> = {
  text: formatText,
  json: (problems) => JSON.stringify(problems.map(toRecord), null, 2),
  github: (problems) => problems.map(formatGithub).join('\n'),
};

/** What programs are told of a problem: the nine keys of the contract, in its order. */
export function toRecord({ severity, rule, file, line, column, endLine, endColumn, message, hint }: Problem) {
  return { severity, rule, file, line, column, endLine, endColumn, message, hint };
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
