/** One build at a time: Next and the finishing step share a folder. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './is-running';

/** A process that was just killed takes a moment to go. */
const PATIENCE_MS = 600;
const PAUSE_MS = 100;

/** Takes the lock, unless a process that is still running holds it. */
export async function takeLock(file: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  const write = () =>
    writeFile(file, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
  if (await write()) return true;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  for (let waited = 0; isRunning(holder); waited += PAUSE_MS) {
    if (waited >= PATIENCE_MS) return false;
    await setTimeout(PAUSE_MS);
  }
  await rm(file, { force: true });
  return write();
}

/** Gives the lock back. */
export function releaseLock(file: string): Promise<void> {
  return rm(file, { force: true });
}
