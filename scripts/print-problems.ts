import { formats, type Problem } from '../lib/problems';

/** Problems as a person reads them, in colour on a terminal; `all` as in `FormatOptions`. */
export function printProblems(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  stream: Readonly<Pick<NodeJS.WriteStream, 'isTTY'>>,
  all = false,
): string {
  return formats.text(problems, { sources, colour: hasColour(stream.isTTY, process.env), all });
}

/**
 * Whether to colour what is printed: on a terminal, unless `NO_COLOR` is set; elsewhere only with `FORCE_COLOR`, of which
 * 0 or false means never.
 *
 * Source: https://no-color.org and https://force-color.org
 */
export function hasColour(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR) return !/^(0|false)$/.test(env.FORCE_COLOR);
  return Boolean(isTerminal) && !env.NO_COLOR && env.TERM !== 'dumb';
}
