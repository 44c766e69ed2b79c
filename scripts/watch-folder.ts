import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Editors save several files at once, and write a file in steps: one round answers them all. */
const SETTLE_MS = 40;

/** Paths below the folder that changed since the last round, with forward slashes; undefined for the first. */
type Changed = ReadonlySet<string> | undefined;

/** Calls `answer` at once and after every change below a folder, one call after another; resolves once it watches. */
export async function watchFolder(
  folder: string,
  answer: (changed: Changed) => Promise<void>,
): Promise<{ close(): Promise<void> }> {
  const root = resolve(folder);
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(root, { ignoreInitial: true });
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  let rounds = answer(undefined);
  watcher.on('all', (_, path) => {
    changed.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = changed;
      changed = new Set();
      rounds = rounds.then(() => answer(files));
    }, SETTLE_MS);
  });
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
