import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { runFacts } from './run-facts';

/** The rooms whose files the facts are made from. */
const ROOMS = ['components', 'gallery'];
const SETTLE_MS = 500;

/** Works the gallery’s facts out, now and whenever a component changes: each time in a process of its own, which reads the files anew. */
export function watchFacts(contentDir: string, file: string): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStale = false;
  const remake = () => {
    isStale = isRunning;
    if (isRunning) return;
    isRunning = true;
    runFacts(contentDir, file).on('close', () => {
      isRunning = false;
      if (isStale) remake();
    });
  };
  const watchers = ROOMS.map(
    (room): FSWatcher =>
      watch(join(root, room), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(remake, SETTLE_MS);
      }),
  );
  remake();
  return {
    close() {
      clearTimeout(timer);
      isStale = false;
      for (const watcher of watchers) watcher.close();
    },
  };
}
