import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root';

/** Path from the repository → its text; undefined takes the file away. */
export type Changes = ReadonlyMap<string, string | undefined>;

/**
 * Writes all of the changes or none of them.
 *
 * @param remakes files that `then` writes: they too are put back when something fails
 * @param then what has to succeed besides
 */
export function writeTogether(changes: Changes, remakes: readonly string[], then: () => void): void {
  const before: Changes = new Map([...changes.keys(), ...remakes].map((path) => [path, readText(path)]));
  try {
    write(changes);
    then();
  } catch (error) {
    write(before);
    throw error;
  }
}

/** The text of a file; undefined where there is none. */
export function readText(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function write(changes: Changes): void {
  for (const [path, text] of changes) {
    const file = join(root, path);
    if (text === undefined) {
      rmSync(file, { force: true });
      removeEmptyFolders(dirname(file));
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder));
}
