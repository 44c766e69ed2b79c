import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LoadedSite, TreeChange } from '../../lib/content';

/**
 * Makes a change to a folder of content on the disk, all of it or nothing.
 *
 * @returns a sentence, where a file is no longer what it was when it was read; then nothing was written
 * @throws Error when a file cannot be written; then all is as it was
 */
export function applyChange(
  contentDir: string,
  { tree }: Pick<LoadedSite, 'tree'>,
  { moves, texts }: TreeChange,
): string | undefined {
  const at = (path: string) => join(resolve(contentDir), path);
  const movedFrom = new Map([...moves].map(([from, to]) => [to, from]));
  for (const path of texts.keys()) {
    const old = movedFrom.get(path) ?? path;
    const known = tree.texts.find((source) => source.path === old)?.written;
    const found = existsSync(at(old)) ? readFileSync(at(old), 'utf8') : undefined;
    if (found !== known) return `"${old}" was changed meanwhile, so nothing was written. Try again.`;
  }
  const undo: (() => void)[] = [];
  try {
    for (const [from, to] of moves) {
      move(at(from), at(to));
      undo.push(() => move(at(to), at(from)));
    }
    for (const [path, text] of texts) {
      const before = existsSync(at(path)) ? readFileSync(at(path)) : undefined;
      undo.push(() => (before ? writeFileSync(at(path), before) : remove(at(path))));
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  return undefined;
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  removeEmptyFolders(dirname(from));
}

function remove(file: string): void {
  // It may be that not even its folder could be made.
  if (!existsSync(file)) return;
  rmSync(file);
  removeEmptyFolders(dirname(file));
}

function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder));
}
