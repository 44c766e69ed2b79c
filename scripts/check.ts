import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CheckedSite, checkLoaded, checkSite } from '../lib/checks';
import { ContentStore } from '../lib/content';
import { type Mended, mendSite } from '../lib/mend';
import { type FormatName, formats, hasErrors } from '../lib/problems';
import { comparePlaces } from '../lib/source';
import { applyChange } from './changes/apply-change';
import { showDiff } from './changes/show-change';
import { printProblems } from './print-problems';
import { watchFolder } from './watch-folder';

const USAGE = 'npm run check -- [--format text|json|github] [--all] [--watch] [--fix [--dry-run]]';

/**
 * Prints the problems of the content and nothing else: in `text`, of many warnings alike the first few, unless `--all`.
 * With `--fix`, first mends what has exactly one right answer, and says so on stderr; with `--dry-run` as well, shows what
 * it would mend and writes nothing. With `--watch`, prints them anew after every change, between two lines that the background task in
 * `.vscode/tasks.json` knows. Exit codes: 0 no error, 1 errors, 2 a wrong option.
 */
export async function check(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const contentDir = process.env.CONTENT_DIR || 'content';
  if (options.fix && options.isDryRun) return showMending(contentDir);
  if (options.fix) return print(await mendContent(contentDir), options);
  if (!options.watch || !existsSync(contentDir)) return print(await checkSite(contentDir), options);
  const store = new ContentStore(contentDir);
  const watcher = await watchFolder(contentDir, async (changed) => {
    console.log(`• Checking ${contentDir}`);
    // An editor program marks each of them in its file.
    print(checkLoaded(await store.load(changed)), { format: 'text', all: true });
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
  listMended(mended);
  console.error(`${mended.length} mended\n`);
  return checked;
}

/** Shows what would be mended. */
async function showMending(contentDir: string): Promise<number> {
  const before = await checkSite(contentDir);
  const { mended, change } = await mendSite(before);
  listMended(mended);
  const diff = showDiff(before, change);
  if (diff !== '') console.log(diff);
  console.error(`${mended.length} could be mended\nNothing was written.`);
  return hasErrors(before.problems) ? 1 : 0;
}

function listMended(mended: readonly Mended[]): void {
  for (const { problem, from, to } of [...mended].sort((a, b) => comparePlaces(a.problem, b.problem))) {
    const { file, line, column } = problem.fixPlace ?? problem;
    console.error(`${file}:${line}:${column}: ${showText(from)} → ${showText(to)}`);
  }
}

/** A text on one line, without signs that a terminal obeys. */
function showText(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
}

/** Prints problems and returns the exit code that they give. */
function print({ problems, sources }: CheckedSite, { format, all }: Pick<CheckOptions, 'format' | 'all'>): number {
  const shown =
    format === 'text'
      ? printProblems(problems, sources, process.stdout, all)
      : formats[format](problems, { sources, colour: false, all });
  if (shown !== '') process.stdout.write(`${shown}\n`);
  return hasErrors(problems) ? 1 : 0;
}

interface CheckOptions {
  format: FormatName;
  watch: boolean;
  fix: boolean;
  /** Whether to show each of many warnings alike. */
  all: boolean;
  isDryRun: boolean;
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
        all: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const { format, watch, fix, all, 'dry-run': isDryRun } = values;
    if (isDryRun && !fix) return '--dry-run shows what --fix would mend: write both.';
    if (watch && fix) return '--fix mends once: leave out --watch.';
    if (!isFormat(format)) return `--format is one of ${Object.keys(formats).join(', ')}.`;
    return watch && format !== 'text' ? '--watch prints the text format alone.' : { format, watch, fix, all, isDryRun };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
