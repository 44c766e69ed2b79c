import { formats, type Problem } from '../lib/problems';

/** Problems as a person reads them, in colour on a terminal. */
export function printProblems(problems: readonly Problem[], sources: ReadonlyMap<string, string>): string {
  const colour = Boolean(process.stderr.isTTY) && !process.env.NO_COLOR;
  return formats.text(problems, { sources, colour });
}
