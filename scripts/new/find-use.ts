import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { listFiles } from '../files';
import { root } from '../root';
import { type Changes, readText } from './write-together';

const ROOMS = ['app', 'gallery', 'components', 'client', 'lib', 'scripts', '__tests__'];

/** The first file of the project that would miss one of the files that `changes` takes away. */
export function findImporter(changes: Changes): string | undefined {
  const removed = new Set([...changes].filter(([, text]) => text === undefined).map(([path]) => stem(path)));
  const files = ROOMS.filter((room) => existsSync(join(root, room))).flatMap((room) =>
    listFiles(join(root, room)).map((file) => `${room}/${file}`),
  );
  return files
    .filter((file) => /\.([jt]sx?|mjs|scss)$/.test(file) && !removed.has(stem(file)))
    .find((file) => listReferences(file, changes.get(file) ?? readText(file) ?? '').some((each) => removed.has(each)));
}

/** The first file of the content that has a key at the start of a line. */
export function findContentWithKey(key: string): string | undefined {
  const folder = process.env.CONTENT_DIR || 'content';
  if (!existsSync(resolve(folder))) return undefined;
  const line = new RegExp(`^["']?${key}["']?:`, 'm');
  const found = listFiles(resolve(folder))
    .filter((file) => file.endsWith('.md'))
    .find((file) => line.test(readFileSync(resolve(folder, file), 'utf8')));
  return found && `${folder}/${found}`;
}

/** Every path that a file writes between quotes, from the repository: imports of any kind, and Sass’s. */
function listReferences(file: string, text: string): string[] {
  return [...text.matchAll(/(["'])((?:\.{1,2}|@)\/[^"'\n]+)\1/g)].map(([, , written = '']) =>
    stem(written.startsWith('@/') ? written.slice(2) : posix.join(dirname(file), written)),
  );
}

/** A file’s path as imports write it: without its ending, and without the underscore of Sass. */
function stem(path: string): string {
  return path.replace(/\.([jt]sx?|mjs|scss)$/, '').replace(/\/_([^/]+)$/, '/$1');
}
