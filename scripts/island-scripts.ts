import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The scripts that islands of a built site fetch by themselves, when it is their time: each island’s own, and what it
 * imports.
 *
 * @param names of the islands on a page, as `data-island` has them
 * @returns URLs, each one once
 */
export function listIslandScripts(outDir: string, names: Iterable<string>): string[] {
  const folder = join(outDir, 'assets');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)"\.\/([^"]+)"/g,
    )) {
      add(imported);
    }
  };
  for (const name of names)
    for (const file of files) if (new RegExp(`^${name}-[0-9A-Z]{8}\\.js$`).test(file)) add(file);
  return [...found].map((file) => `/assets/${file}`);
}
