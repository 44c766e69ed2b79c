import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root';
import { writeOwnServer } from './write-own-server';

/**
 * Makes `hosts/` from the built site: all that a server of one’s own needs, to be copied there as it is.
 *
 * @param args `--port` (8080) and `--folder` (`/srv/site`): where the server listens, and where the site will lie
 * @returns the exit code: 0, 1 where there is no built site, 2 for a wrong option
 */
export async function hosts(args: string[]): Promise<number> {
  const outDir = resolve(process.env.OUT_DIR || 'out');
  const to = join(root, 'hosts');
  let place: { port: number; folder: string; work: string };
  try {
    place = readPlace(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  if (!existsSync(join(outDir, 'index.html'))) {
    console.error(`There is no built site in "${outDir}": npm run build makes it.`);
    return 1;
  }
  const count = await writeOwnServer(outDir, to, place);
  const shown = relative(process.cwd(), to) || '.';
  console.log(`${shown}/ has the site, ${count} of its files compressed, and what nginx, Caddy and Docker read.`);
  return 0;
}

function readPlace(args: string[]) {
  const options = {
    port: { type: 'string', default: '8080' },
    folder: { type: 'string', default: '/srv/site' },
  } as const;
  const { port, folder } = parseArgs({ args, options }).values;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new Error('--port is a number from 1 to 65535.');
  if (!/^\/[\w./-]+$/.test(folder))
    throw new Error('--folder is a path in full, of letters, digits, dots and hyphens.');
  return { port: number, folder, work: '/tmp' };
}
