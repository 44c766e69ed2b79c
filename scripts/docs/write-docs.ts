import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root';
import { madeFiles } from './made-files';

/** Writes anew what is made from the code and the content, and prints the path of each file that changed. */
export async function writeDocs(): Promise<number> {
  const made: { path: string; file: string; text: string }[] = [];
  for (const [path, make] of Object.entries(madeFiles)) {
    const file = join(root, path);
    const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const text = await make(current);
    if (text !== current) made.push({ path, file, text });
  }
  for (const { path, file, text } of made) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
  return 0;
}
