import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedSite } from '../../lib/checks';
import { type FinishedSite, MANIFEST_FILE, makeManifest, packManifest } from '../../lib/manifest';
import { summarise } from '../../lib/report';
import { listFiles, urlOf } from '../files';
import { root } from '../root';
import { readSiteEnv } from '../site-env';
import { readProgram } from './program-files';
import { writeReportPage } from './report-page';

/** Folders of a built site that previews alone have. */
const OF_PREVIEWS = /^(gallery|preview)(\/|\.html$)/;

/**
 * Writes what the next build is compared with into a finished site, and in a preview the report on what it changes.
 *
 * @returns what to tell the person who builds
 */
export async function describeBuild(folder: string, checked: CheckedSite, env: NodeJS.ProcessEnv): Promise<string> {
  const manifest = await makeManifest(readFinished(folder, readProgram(root)), checked);
  const packed = packManifest(manifest);
  await writeFile(join(folder, MANIFEST_FILE), packed);
  const each = Math.round(packed.length / Math.max(1, manifest.pages.length));
  const size = `${packed.length.toLocaleString('en')} bytes, ${each.toLocaleString('en')} a page`;
  const told = `Noted what each page shows: ${MANIFEST_FILE}, ${size}`;
  if (readSiteEnv(env) !== 'preview') return told;
  const report = await writeReportPage(folder, manifest, env);
  return `${told}. ${summarise(report)} See /preview`;
}

/** A finished site as it lies on the disk. */
function readFinished(folder: string, program: ReadonlyMap<string, string>): FinishedSite {
  const names = listFiles(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const textsOf = (pattern: RegExp) =>
    new Map(names.filter((name) => pattern.test(name)).map((name) => [`/${name}`, read(name)]));
  const html = names.filter((name) => name.endsWith('.html') && !OF_PREVIEWS.test(name));
  const sizes = new Map<string, number | undefined>();
  return {
    pages: readAll(html, read),
    sheets: textsOf(/\.css$/),
    scripts: textsOf(/^assets\/.*\.js$/),
    sizeOf: (url) => {
      const path = join(folder, url);
      if (!sizes.has(url)) sizes.set(url, existsSync(path) ? statSync(path).size : undefined);
      return sizes.get(url);
    },
    program,
  };
}

/** Pages one after another, so that a large site is never in memory as a whole. */
function* readAll(names: readonly string[], read: (name: string) => string): Iterable<[string, string]> {
  for (const name of names) yield [urlOf(name), read(name)];
}
