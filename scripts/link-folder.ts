import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Paths in `node_modules` that a command writes in place: a link would change them here too. */
const WRITTEN = new Set(['.installed-lock', '.package-lock.json']);

/** Makes a folder of packages anew with hard links, as Turbopack follows no symbolic link out of its folder; copies where links are not to be had. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target, WRITTEN.has(entry.name));
  }
}

function linkFile(source: string, target: string, isWritten: boolean): void {
  try {
    if (isWritten) copyFileSync(source, target);
    else linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
