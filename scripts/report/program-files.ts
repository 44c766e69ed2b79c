import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files';

/** The rooms whose files make pages what they are. */
const ROOMS = [
  'app',
  'client',
  'components',
  ...['cards', 'content', 'graph', 'machines', 'markdown', 'pictures', 'plain', 'publish', 'search'].map(
    (room) => `lib/${room}`,
  ),
];

/** Examples, and what previews alone show. */
const OF_PREVIEWS = /\.(examples|gallery)\.tsx$|^client\/desk/;

/** The program’s own files, by their path in the repository: not what previews alone show, nor examples. */
export function readProgram(root: string): Map<string, string> {
  const files = ROOMS.flatMap((room) => listFiles(join(root, room)).map((name) => `${room}/${name}`));
  const own = files.filter((path) => /\.(tsx?|scss|svg)$/.test(path) && !OF_PREVIEWS.test(path));
  const all = [...own, 'next.config.js', 'package-lock.json'];
  return new Map(all.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
