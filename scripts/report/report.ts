import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareManifests, notComparable, type Report, reportFormats } from '../../lib/report';
import { findChrome, howToGetChrome } from '../find-chrome';
import { root } from '../root';
import type { BaseSite } from './bases/base';
import { readBase } from './bases/read-base';
import { readFolder } from './bases/read-folder';
import { writeReport } from './report-page';
import { MOST_PAGES, takePictures } from './take-pictures';

const USAGE = `npm run report -- --base X [--format text|markdown|json] [--pictures]
  X is a folder with a built site, the address of a deployed one, or a git ref.`;

/**
 * Prints what the site in `OUT_DIR` changes for visitors, compared with another build.
 *
 * @returns the exit code: 0 reported, 1 the change breaks something or there is no built site, 2 a wrong option
 */
export async function report(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const outDir = process.env.OUT_DIR || 'out';
  const head = readFolder(resolve(outDir));
  if ('fault' in head) {
    console.error(`There is no built site in "${outDir}" to report on: npm run build makes it.`);
    return 1;
  }
  const base = await readBase(options.base, root, process.env);
  if ('fault' in base) console.error(`Nothing could be compared. ${base.fault}`);
  const made: Report =
    'fault' in base
      ? notComparable(head.manifest, options.base, base.fault)
      : compareManifests(base.manifest, base.name, head.manifest);
  process.stdout.write(`${reportFormats[options.format](made)}\n`);
  if (options.pictures && 'site' in base) return addPictures(made, resolve(outDir), base.site);
  return exitCode(made);
}

/** Takes pictures for the page of a preview, at `/preview`, and says of how many pages. */
async function addPictures(made: Report, outDir: string, base: BaseSite): Promise<number> {
  if (!existsSync(join(outDir, 'preview.html'))) {
    console.error('Pictures stand on the page of a preview: build one first, with SITE_ENV=preview.');
    return 1;
  }
  if (!findChrome()) {
    console.error(howToGetChrome);
    return 1;
  }
  const pictures = await takePictures(made, outDir, base, join(outDir, 'preview/pictures'));
  await writeReport(outDir, made, pictures);
  const taken = Math.min(MOST_PAGES, made.pages.length);
  console.error(`Pictures of the first ${taken} of ${made.pages.length} pages that differ are at /preview.`);
  return exitCode(made);
}

function exitCode(made: Report): number {
  return made.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface ReportOptions {
  pictures: boolean;
  base: string;
  format: keyof typeof reportFormats;
}

/** The options, or a sentence that says which one is wrong. */
function readOptions(args: string[]): ReportOptions | string {
  try {
    const options = {
      base: { type: 'string' },
      format: { type: 'string', default: 'text' },
      pictures: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args, options });
    const { format, pictures } = values;
    const base = values.base || process.env.REPORT_BASE;
    if (!base) return `Say what to compare with:\n${USAGE}`;
    return isFormat(format)
      ? { base, format, pictures }
      : `--format is one of ${Object.keys(reportFormats).join(', ')}.`;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}

function isFormat(name: string): name is keyof typeof reportFormats {
  return Object.hasOwn(reportFormats, name);
}
