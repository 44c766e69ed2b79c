import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CheckedSite, checkLoaded, checkSite } from '../lib/checks';
import { ContentStore } from '../lib/content';
import { mendSite } from '../lib/mend';
import { type FormatName, formats, hasErrors } from '../lib/problems';
import { applyChange } from './changes/apply-change';
import { printProblems } from './print-problems';
import { watchFolder } from './watch-folder';

/**
 * Prints the problems of the content and nothing else. With `--fix`, first mends what has exactly one right answer, and
 * says so on stderr. With `--watch`, prints them anew after every change, between two lines that the background task in
 * `.vscode/tasks.json` knows. Exit codes: 0 no error, 1 errors, 2 a wrong option.
 */
export async function check(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const contentDir = process.env.CONTENT_DIR || 'content';
  if (options.fix) return print(await mendContent(contentDir), options.format);
  if (!options.watch || !existsSync(contentDir)) return print(await checkSite(contentDir), options.format);
  const store = new ContentStore(contentDir);
  const watcher = await watchFolder(contentDir, async (changed) => {
    console.log(`• Checking ${contentDir}`);
    print(checkLoaded(await store.load(changed)), 'text');
    console.log(`• Watching ${contentDir} for changes`);
  });
  await new Promise<void>((done) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => done());
  });
  await watcher.close();
  return 0;
}

/** Mends the content on the disk and says what was mended; the site as it is then. */
async function mendContent(contentDir: string): Promise<CheckedSite> {
  const before = await checkSite(contentDir);
  const { checked, mended, change } = await mendSite(before);
  const fault = applyChange(contentDir, before, change);
  if (fault) {
    console.error(fault);
    return before;
  }
  for (const { problem, from, to } of mended) {
    console.error(`${problem.file}:${problem.line}: ${showText(from)} → ${showText(to)}`);
  }
  console.error(`${mended.length} mended\n`);
  return checked;
}

/** A text on one line, without signs that a terminal obeys. */
function showText(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
}

/** Prints problems and returns the exit code that they give. */
function print({ problems, sources }: CheckedSite, format: FormatName): number {
  const shown =
    format === 'text'
      ? printProblems(problems, sources, process.stdout)
      : formats[format](problems, { sources, colour: false });
  if (shown !== '') process.stdout.write(`${shown}\n`);
  return hasErrors(problems) ? 1 : 0;
}

interface CheckOptions {
  format: FormatName;
  watch: boolean;
  fix: boolean;
}

/** The options, or a sentence that says which one is wrong. */
function readOptions(args: string[]): CheckOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string', default: 'text' },
        watch: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    const { format, watch, fix } = values;
    if (watch && fix) return '--fix mends once: leave out --watch.';
    if (!isFormat(format)) return `--format is one of ${Object.keys(formats).join(', ')}.`;
    return watch && format !== 'text' ? '--watch prints the text format alone.' : { format, watch, fix };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
