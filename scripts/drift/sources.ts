import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files';

/** The files of some rooms whose names end so, from the repository; a room that is not there has none. */
export function listSources(root: string, rooms: readonly string[], end: RegExp = /\.tsx?$/): string[] {
  return rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => listFiles(join(root, room)).map((path) => `${room}/${path}`))
    .filter((path) => end.test(path) && !path.endsWith('.d.ts'));
}
