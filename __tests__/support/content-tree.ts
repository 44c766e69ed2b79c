import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const made: string[] = [];

/** Writes a small content tree to a folder of its own and returns its path from the working directory. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const parent = join(process.cwd(), '.build', 'trees');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'tree-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return relative(process.cwd(), folder);
}

/** Removes the trees that this test file has made. */
export function removeTrees(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
