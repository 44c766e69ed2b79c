import { chmod, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ServerPlace, writeCaddyfile, writeDockerfile, writeNginxConfig, writeNginxSite } from '../../lib/hosts';
import { compressFiles } from './compress';
import { readHost } from './read-host';

/** What a server of one’s own is told. */
interface OwnServer extends ServerPlace {
  /** A folder that nginx may write to. */
  work: string;
}

/**
 * Makes a folder with everything that a server of one’s own needs: the site with its texts compressed ahead, and the
 * configurations of nginx and Caddy and a Dockerfile, written from what the built site asks of its host.
 *
 * @param outDir the built site, which stays as it is
 * @returns how many files were compressed
 */
export async function writeOwnServer(outDir: string, folder: string, place: OwnServer): Promise<number> {
  const host = readHost(outDir);
  const site = join(folder, 'site');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(outDir, site, {
    recursive: true,
    filter: (path) => !['_headers', '_redirects'].includes(basename(path)),
  });
  await writeFile(join(folder, 'site.conf'), writeNginxSite(host, place));
  await writeFile(join(folder, 'nginx.conf'), writeNginxConfig('site.conf', place.work));
  await writeFile(join(folder, 'Caddyfile'), writeCaddyfile(host, place));
  await writeFile(join(folder, 'Dockerfile'), writeDockerfile(place.port));
  const count = await compressFiles(site);
  await letAllRead(site);
  return count;
}

/** A server runs as another user than the one who built the site, whose own files may be for that one alone. */
async function letAllRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}
