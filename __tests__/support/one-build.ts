import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LOCK = join(process.cwd(), '.build/test/one-build');
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Waits until no other test file builds here, and keeps them waiting until the returned function is called. */
export function takeTurn(): () => void {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!isMade()) Atomics.wait(pause, 0, 0, 250);
  return () => rmdirSync(LOCK);
}

/** Whether the folder was made: of several that try, one makes it. */
function isMade(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}
