import { answer } from './answer';
import { type Files, sizeOf } from './files';
import type { Pace } from './messages';

/** Counted with every tree, so that what each tree takes whatever its size does not make the smallest one the slowest. */
const OVERHEAD_BYTES = 1024;
const TRIES = 3;

/** The slower of two: the tree is timed again where it seems to be, as the machine may have been busy with something else. */
export async function slowerOf(before: Pace | undefined, name: string, files: Files, took: number): Promise<Pace> {
  const pace: Pace = { name, bytes: sizeOf(files), milliseconds: took };
  for (let tries = 0; tries < TRIES && isSlower(pace, before); tries += 1) {
    const started = performance.now();
    await answer(files);
    pace.milliseconds = Math.min(pace.milliseconds, performance.now() - started);
  }
  return before && !isSlower(pace, before) ? before : pace;
}

/** Microseconds for each byte. */
export function perByte({ bytes, milliseconds }: Pace): number {
  return (milliseconds * 1000) / (bytes + OVERHEAD_BYTES);
}

function isSlower(pace: Pace, before: Pace | undefined): boolean {
  return !before || perByte(pace) > perByte(before);
}
