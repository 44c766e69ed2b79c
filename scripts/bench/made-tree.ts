import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root';
import { makeContentTree, type TreeOptions } from './make-tree';

/** The folder of a made tree of so many pages, written the first time that it is asked for. */
export async function madeTree(count: number, { hasPictures = true }: Partial<TreeOptions> = {}): Promise<string> {
  const folder = join(root, `.build/bench/pages-${count}${hasPictures ? '' : '-plain'}`);
  if (existsSync(folder)) return folder;
  console.error(`• Making ${count} pages`);
  await rm(`${folder}.new`, { recursive: true, force: true });
  await makeContentTree(`${folder}.new`, count, { hasPictures });
  await rename(`${folder}.new`, folder);
  return folder;
}
