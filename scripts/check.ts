import { parseArgs } from 'node:util';
import { checkSite } from '../lib/checks';
import { type FormatName, formats, hasErrors } from '../lib/problems';
import { printProblems } from './print-problems';

/** Prints the problems of the content and nothing else. Exit codes: 0 no error, 1 errors, 2 a wrong option. */
export async function check(args: string[]): Promise<number> {
  const format = readFormat(args);
  if (!format) {
    console.error(`--format is one of ${Object.keys(formats).join(', ')}.`);
    return 2;
  }
  const { problems, sources } = await checkSite(process.env.CONTENT_DIR || 'content');
  const shown =
    format === 'text' ? printProblems(problems, sources) : formats[format](problems, { sources, colour: false });
  if (shown !== '') process.stdout.write(`${shown}\n`);
  return hasErrors(problems) ? 1 : 0;
}

function readFormat(args: string[]): FormatName | undefined {
  try {
    const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'text' } } });
    return isFormat(values.format) ? values.format : undefined;
  } catch {
    return undefined;
  }
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
