/** From Next’s export to the site that is published: pages without the framework, and only the files that they need. */

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markScriptSupport } from '../../components/layout/script-support';
import { listFiles } from '../files';
import { bundleClient } from './client-bundle';
import { readBuildManifest } from './client-modules';
import { finishPage, UnfinishablePage } from './finish-page';

/** What the finishing step works on. */
export interface FinishSiteOptions {
  /** The repository. */
  root: string;
  /** Next’s folder, with its manifests. */
  nextDir: string;
  /** Next’s export. */
  exportDir: string;
  /** Where the finished site is put; must not exist yet. */
  outDir: string;
}

/**
 * Finishes an export.
 *
 * @returns the number of pages
 * @throws {UnfinishablePage} naming every page that cannot be published as it is
 */
export async function finishSite({ root, nextDir, exportDir, outDir }: FinishSiteOptions): Promise<number> {
  const manifest = await readBuildManifest(nextDir);
  const script = await bundleClient(root);
  const names = listFiles(exportDir);
  const failures: string[] = [];
  let pages = 0;
  for (const name of names.filter((each) => !isLeftover(each))) {
    const target = join(outDir, name);
    await mkdir(dirname(target), { recursive: true });
    if (!name.endsWith('.html')) {
      await cp(join(exportDir, name), target);
      continue;
    }
    const html = await readFile(join(exportDir, name), 'utf8');
    try {
      const options = { manifest, keptScripts: [markScriptSupport], siteScript: script.url };
      await writeFile(target, finishPage(html, options));
      pages += 1;
    } catch (error) {
      if (!(error instanceof UnfinishablePage)) throw error;
      failures.push(`${name}: ${error.message}`);
    }
  }
  if (failures.length > 0) {
    await rm(outDir, { recursive: true, force: true });
    throw new UnfinishablePage(failures.join('\n'));
  }
  await mkdir(join(outDir, dirname(script.url)), { recursive: true });
  await writeFile(join(outDir, script.url), script.code);
  return pages;
}

/** Files of the export that serve the router alone: flight payloads, scripts, manifests, and the second copy of the 404. */
function isLeftover(name: string): boolean {
  if (/^_not-found(\.html|\.txt|\/)/.test(name) || name === 'media/none') return true;
  if (/^_next\/.*\.(js|js\.map|json)$/.test(name)) return true;
  return name.endsWith('.txt') && name !== 'robots.txt' && !/^(media|static|_next)\//.test(name);
}
