/** The folder that the site is put into: guarded, and changed whole or not at all. */

import { renameSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { hasCode, isRunning } from './is-running';

/** Files that every site of ours has: a folder with other things in it, and not these, is somebody else’s. */
const OURS = ['404.html', 'sitemap.xml'];

/**
 * Why a folder must not be replaced by the site; undefined when it may be.
 *
 * @param kept folders that must stay: the repository and the content
 */
export async function refuseOutput(outDir: string, kept: readonly string[]): Promise<string | undefined> {
  const holds = (folder: string, other: string) => `${resolve(other)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
  if (dirname(outDir) === outDir || kept.some((folder) => holds(outDir, folder))) {
    return `"${outDir}" holds the project or its content, which the site would replace.`;
  }
  const [, contentDir] = kept;
  if (contentDir !== undefined && holds(contentDir, outDir)) return `"${outDir}" lies inside the content.`;
  const names = await listNames(outDir);
  if (names === undefined) return `"${outDir}" is not a folder that can be read.`;
  if (names.length > 0 && !names.includes('index.html') && !OURS.every((name) => names.includes(name))) {
    return `"${outDir}" holds files that are not a site of ours, which the site would replace.`;
  }
  return undefined;
}

/** The names in a folder; none where there is no folder, undefined where it cannot be read. */
async function listNames(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    return hasCode(error, 'ENOENT') ? [] : undefined;
  }
}

/**
 * Puts back the last good site where a build was killed between the two steps that put a new one in its place, and
 * removes what such a build left beside it.
 */
export async function recoverOutput(outDir: string): Promise<void> {
  const parent = dirname(outDir);
  const isLeft = new RegExp(`^\\.${basename(outDir).replace(/[^\w-]/g, '\\$&')}-(\\d+)-(new|old)$`);
  const names = (await listNames(parent)) ?? [];
  const left = names.filter((name) => {
    const [, pid] = isLeft.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  const old = left.find((name) => name.endsWith('-old'));
  if (old && !names.includes(basename(outDir))) await rename(join(parent, old), outDir);
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
}

/** Two steps with nothing between them that waits: no system has one for folders. */
function exchange(incoming: string, outDir: string, outgoing: string): void {
  try {
    renameSync(outDir, outgoing);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  try {
    renameSync(incoming, outDir);
  } catch (error) {
    renameSync(outgoing, outDir);
    throw error;
  }
}

/** Moves a finished site into place: the old one stands until the new one is whole, and comes back if that fails. */
export async function swapIn(finished: string, outDir: string): Promise<void> {
  await mkdir(dirname(outDir), { recursive: true });
  const beside = join(dirname(outDir), `.${basename(outDir)}-${process.pid}`);
  const [incoming, outgoing] = [`${beside}-new`, `${beside}-old`];
  try {
    await rename(finished, incoming).catch(async (error: unknown) => {
      if (!hasCode(error, 'EXDEV')) throw error;
      await cp(finished, incoming, { recursive: true });
    });
    exchange(incoming, outDir, outgoing);
  } finally {
    await rm(incoming, { recursive: true, force: true });
    await rm(outgoing, { recursive: true, force: true });
  }
}
