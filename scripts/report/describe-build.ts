import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedContent } from '../../lib/checks';
import { DESK_URL } from '../../lib/desk';
import { MANIFEST_FILE, type ManifestSource, makeManifest, packManifest } from '../../lib/manifest';
import { summarise } from '../../lib/report';
import { writeDesk } from '../desk/write-desk';
import { readSiteEnv } from '../site-env';
import { type ReadOptions, readFinished } from './finished-site';
import { writeReportPage } from './report-page';

/** What a build is described with, beside the site itself. */
interface DescribeOptions extends Omit<ReadOptions, 'isPreview'> {
  env: NodeJS.ProcessEnv;
  /** The files of the content. */
  content: ManifestSource[];
}

/**
 * Writes what the next build is compared with into a finished site, and in a preview the report on what it changes,
 * and the editor’s desk.
 *
 * @param reading how its pages are read
 * @returns what to tell the person who builds
 */
export async function describeBuild(
  folder: string,
  checked: CheckedContent,
  { env, content, ...reading }: DescribeOptions,
): Promise<string> {
  const isPreview = readSiteEnv(env) === 'preview';
  const manifest = await makeManifest(await readFinished(folder, { ...reading, isPreview }), checked, content);
  const packed = packManifest(manifest);
  await writeFile(join(folder, MANIFEST_FILE), packed);
  const each = Math.round(packed.length / Math.max(1, manifest.pages.length));
  const size = `${packed.length.toLocaleString('en')} bytes, ${each.toLocaleString('en')} a page`;
  const told = `Noted what each page shows: ${MANIFEST_FILE}, ${size}`;
  if (!isPreview) return told;
  const report = await writeReportPage(folder, manifest, env);
  await writeDesk(folder, checked, manifest, env);
  return `${told}. ${summarise(report)} See /preview and ${DESK_URL}`;
}
