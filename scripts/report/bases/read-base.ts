import { existsSync } from 'node:fs';
import type { Base } from './base';
import { buildRef } from './build-ref';
import { readAddress } from './read-address';
import { readFolder } from './read-folder';

/** Reads what a build is compared with: an address, a folder, or a git ref, whichever the words are. */
export async function readBase(words: string, root: string, env: NodeJS.ProcessEnv): Promise<Base> {
  if (/^[a-z]+:\/\//i.test(words)) return readAddress(words);
  return existsSync(words) ? readFolder(words) : buildRef(root, words, env);
}
