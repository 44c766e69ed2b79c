import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to do where a server is missing, in one line. */
export const howToGetServers =
  'Hosting is tried with nginx and Caddy: install both (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static caddy).';

/** Where Debian keeps servers: not in every user’s PATH. */
const OTHER_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/** The path of an installed program; undefined when there is none. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...OTHER_FOLDERS];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Whether both servers are there. */
export function hasServers(): boolean {
  return findProgram('nginx') !== undefined && findProgram('caddy') !== undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
