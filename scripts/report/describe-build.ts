import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedSite } from '../../lib/checks';
import { DESK_URL } from '../../lib/desk';
import {
  type FinishedSite,
  MANIFEST_FILE,
  makeManifest,
  type PageReading,
  packManifest,
  readPage,
} from '../../lib/manifest';
import { summarise } from '../../lib/report';
import { writeDesk } from '../desk/write-desk';
import { hash } from '../draw/hash';
import { KeptRecords } from '../draw/kept-records';
import { listFiles, urlOf } from '../files';
import { root } from '../root';
import { readSiteEnv } from '../site-env';
import { readProgram } from './program-files';
import { writeReportPage } from './report-page';

/** Folders of a built site that previews alone have. */
const OF_PREVIEWS = /^(gallery|preview)(\/|\.html$)/;

/**
 * Writes what the next build is compared with into a finished site, and in a preview the report on what it changes,
 * and the editor’s desk.
 *
 * @param cache where it is kept what each page holds
 * @param program a hash of the program
 * @returns what to tell the person who builds
 */
export async function describeBuild(
  folder: string,
  checked: CheckedSite,
  { env, cache, program }: { env: NodeJS.ProcessEnv; cache: string; program: string },
): Promise<string> {
  const readings = new KeptRecords<PageReading>(join(cache, 'readings'));
  const manifest = await makeManifest(readFinished(folder, readings, program), checked);
  const packed = packManifest(manifest);
  await writeFile(join(folder, MANIFEST_FILE), packed);
  const each = Math.round(packed.length / Math.max(1, manifest.pages.length));
  const size = `${packed.length.toLocaleString('en')} bytes, ${each.toLocaleString('en')} a page`;
  const told = `Noted what each page shows: ${MANIFEST_FILE}, ${size}`;
  if (readSiteEnv(env) !== 'preview') return told;
  const report = await writeReportPage(folder, manifest, env);
  await writeDesk(folder, checked, manifest, env);
  return `${told}. ${summarise(report)} See /preview and ${DESK_URL}`;
}

/** A finished site as it lies on the disk. */
function readFinished(folder: string, readings: KeptRecords<PageReading>, program: string): FinishedSite {
  const names = listFiles(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const textsOf = (pattern: RegExp) =>
    new Map(names.filter((name) => pattern.test(name)).map((name) => [`/${name}`, read(name)]));
  const html = names.filter((name) => name.endsWith('.html') && !OF_PREVIEWS.test(name));
  const sizes = new Map<string, number | undefined>();
  return {
    pages: readAll(html, read, readings, program),
    sheets: textsOf(/\.css$/),
    scripts: textsOf(/^assets\/.*\.js$/),
    sizeOf: (url) => {
      const path = join(folder, url);
      if (!sizes.has(url)) sizes.set(url, existsSync(path) ? statSync(path).size : undefined);
      return sizes.get(url);
    },
    program: readProgram(root),
  };
}

/** Pages one after another, so that a large site is never in memory as a whole; one that is as it was is not read again. */
function* readAll(
  names: readonly string[],
  read: (name: string) => string,
  readings: KeptRecords<PageReading>,
  program: string,
): Iterable<[string, { bytes: number; reading: PageReading }]> {
  let html = '';
  const keyOf = (name: string) => {
    html = read(name);
    return hash(program, html);
  };
  for (const [name, reading] of readings.each(names, keyOf, () => readPage(html))) {
    yield [urlOf(name), { bytes: Buffer.byteLength(html), reading }];
  }
}
