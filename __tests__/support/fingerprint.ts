import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text that is another when any file of a folder has changed, gone, come, or been written anew. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name);
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file)).update(String(statSync(file).mtimeMs));
  }
  return hash.digest('hex');
}
