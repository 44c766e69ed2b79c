import { watch } from 'node:fs';

/** Editors save several files at once, and write a file in steps: one round answers them all. */
const SETTLE_MS = 100;

/** Calls `answer` at once and after every change below a folder, one call after another; resolves after the first. */
export async function watchFolder(folder: string, answer: () => Promise<void>): Promise<{ close(): void }> {
  let rounds = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      rounds = rounds.then(answer);
    }, SETTLE_MS);
  });
  rounds = answer();
  await rounds;
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
