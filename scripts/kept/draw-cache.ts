import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hash } from './hash';

/** How many folders of content have their pages kept: those that were built last. */
const FOLDERS = 6;

/** The folder where pages of a content folder are kept from build to build; safe to delete at any time. */
export function drawCache(root: string, contentDir: string): string {
  const all = join(root, '.build/cache/drawn');
  const folder = join(all, hash(resolve(contentDir)).slice(0, 16));
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  utimesSync(folder, now, now);
  const byAge = readdirSync(all)
    .map((name) => ({ path: join(all, name), used: statSync(join(all, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of byAge.slice(FOLDERS)) rmSync(path, { recursive: true, force: true });
  return folder;
}
