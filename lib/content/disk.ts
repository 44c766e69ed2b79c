// Content, stage 1: what the disk gives. The one file here that touches it; nothing throws for what a folder holds.

import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Stamp } from './tree-memory';

/** What a folder holds. */
export type FolderEntry = Dirent;

/** No page is that long: a larger file is a mistake, and would be slow to read. */
export const LARGEST_FILE = 1024 * 1024;

/** How often a file is tried that is being saved, and the milliseconds between. */
const ATTEMPTS = 5;
const PAUSE = 20;

/** Whether there is a folder at a path, or a file, or nothing that can be looked at. */
export function kindOf(path: string): 'folder' | 'file' | undefined {
  const found = lookAt(path);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

/** What tells whether a file is as it was, without reading it. */
export function stampOf(path: string): Stamp {
  const found = lookAt(path);
  return found ? { text: `${found.mtimeMs} ${found.size} ${found.ino}`, size: found.size } : { text: '', size: 0 };
}

/** The bytes of a file that is known to be there. */
export function readBytes(path: string): Promise<Buffer> {
  return readFile(path);
}

/** The entries of a folder; the code of what keeps it from being read; none where it has just gone away. */
export function listFolder(path: string): FolderEntry[] | string {
  const entries = tryTo(() => readdirSync(path, { withFileTypes: true }));
  if (entries.result) return entries.result;
  return isGone(entries.code) ? [] : entries.code;
}

/** Where a symbolic link leads, if not to a file of the tree: links to folders could lead round in a loop. */
export function leadOf(path: string, root: string): string | undefined {
  const { result: target, code } = tryTo(() => realpathSync(path));
  if (target === undefined) return code === 'ELOOP' ? 'that leads round to itself' : 'to nothing';
  if (!(target + sep).startsWith(realpathSync(root) + sep)) return 'out of the content folder';
  const found = lookAt(target);
  if (found?.isDirectory()) return 'to a folder';
  return found?.isFile() ? undefined : 'to nothing that can be read';
}

/**
 * Reads a file that somebody may be saving: again, where it changes meanwhile or is away for a moment.
 *
 * @returns its bytes, `gone`, `too large`, or the code of what keeps it from being read; a promise only where it waits
 */
export function readSteadily(path: string): Buffer | string | Promise<Buffer | string> {
  const first = readOnce(path);
  return isUnsteady(first) ? readAgain(path) : first;
}

async function readAgain(path: string): Promise<Buffer | string> {
  let result: Buffer | string = 'changed';
  for (let attempt = 2; attempt <= ATTEMPTS && isUnsteady(result); attempt += 1) {
    await setTimeout(PAUSE);
    result = readOnce(path);
  }
  return result === 'changed' ? 'it changes all the time' : result;
}

/** Whether a file changed while it was read, or was away for a moment, as files that are saved are. */
function isUnsteady(result: Buffer | string): boolean {
  return result === 'changed' || result === 'gone';
}

/** The bytes of a file; `changed` or `gone`, `too large`, or the code of what keeps it from being read. */
function readOnce(path: string): Buffer | string {
  const { result, code } = tryTo(() => readWhole(path));
  if (result !== undefined) return result;
  return isGone(code) ? 'gone' : code;
}

function readWhole(path: string): Buffer | string {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return 'not a file';
    if (before.size > LARGEST_FILE) return 'too large';
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    return bytes.length === after.size && before.mtimeMs === after.mtimeMs ? bytes : 'changed';
  } finally {
    closeSync(file);
  }
}

/** What a call of the system gives, or the code of its error, for example `ENOENT`. */
function tryTo<Result>(
  call: () => Result,
): { result: Result; code?: undefined } | { result?: undefined; code: string } {
  try {
    return { result: call() };
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error) return { code: String(error.code) };
    throw error;
  }
}

/** Whether a file is not there any more, although its folder has just named it. */
function isGone(code: string): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function lookAt(path: string): Stats | undefined {
  return tryTo(() => statSync(path)).result;
}
