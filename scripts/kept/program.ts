import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files';
import { hash } from './hash';

/** Everything that pages are made by, besides content. */
const FOLDERS = ['app', 'client', 'components', 'gallery', 'lib', 'scripts'];
const FILES = ['package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json'];

/**
 * A hash of the program, of its packages, and of the Node that runs it: another one may draw the same page otherwise.
 *
 * @param folders the only ones that matter for what is made
 */
export function hashProgram(root: string, folders: readonly string[] = FOLDERS): string {
  const names = folders.flatMap((folder) => listFiles(join(root, folder)).map((name) => `${folder}/${name}`));
  const texts = [...names, ...FILES].flatMap((name) => [name, readFileSync(join(root, name), 'latin1')]);
  return hash(process.version, ...texts);
}
