import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root';
import { madeFiles } from './made-files';

/** Writes anew what is made from the code, and prints the path of each file that changed. */
export async function writeDocs(): Promise<number> {
  const texts = Object.entries(madeFiles).map(([path, make]) => {
    const file = join(root, path);
    const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return { path, file, current, text: make(current) };
  });
  for (const { path, file, current, text } of texts) {
    if (text === current) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
  return 0;
}
