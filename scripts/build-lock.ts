/** One build at a time: Next and the finishing step share a folder. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isRunning } from './is-running';

/** Takes the lock, unless a process that is still running holds it. */
export async function takeLock(file: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  const write = () =>
    writeFile(file, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
  if (await write()) return true;
  if (isRunning(Number(await readFile(file, 'utf8').catch(() => '')))) return false;
  await rm(file, { force: true });
  return write();
}

/** Gives the lock back. */
export function releaseLock(file: string): Promise<void> {
  return rm(file, { force: true });
}
