import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addLooks,
  compareManifests,
  describeLooks,
  type Looks,
  notComparable,
  type Report,
  reportFormats,
} from '../../lib/report';
import { root } from '../root';
import type { BaseSite } from './bases/base';
import { readBase } from './bases/read-base';
import { readFolder } from './bases/read-folder';
import { lookAtPages } from './looks/look-at-pages';
import { writeReport } from './report-page';

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
  const named = process.env.OUT_DIR || 'out';
  const outDir = resolve(named);
  const head = readFolder(outDir);
  if ('fault' in head) {
    console.error(`There is no built site in "${named}" to report on: npm run build makes it.`);
    return 1;
  }
  const base = await readBase(options.base, root, process.env);
  if ('fault' in base) console.error(`Nothing could be compared. ${base.fault}`);
  const compared: Report =
    'fault' in base
      ? notComparable(head.manifest, options.base, base.fault)
      : compareManifests(base.manifest, base.name, head.manifest);
  const isPreview = existsSync(join(outDir, 'preview.html'));
  const isLookedAt = options.pictures && isPreview && 'site' in base;
  const made = isLookedAt ? addLooks(compared, await look(compared, outDir, base.site), head.manifest) : compared;
  process.stdout.write(`${reportFormats[options.format](made)}\n`);
  if (options.pictures && !isPreview) {
    console.error('Pictures stand on the page of a preview: build one first, with SITE_ENV=preview.');
    return 1;
  }
  if (isLookedAt) {
    await writeReport(outDir, made);
    console.error(`The page of the preview has this report too, at /preview. ${describeLooks(made) ?? ''}`.trim());
  }
  return exitCode(made);
}

function look(compared: Report, outDir: string, base: BaseSite): Promise<Looks> {
  return lookAtPages(compared, { outDir, base, folder: join(outDir, 'preview/pictures') });
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
