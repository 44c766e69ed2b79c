import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedSite, Site } from '../lib/content';
import { keptFile } from '../lib/pictures';
import { listPublishedFiles, type PublishedFile, type SearchIndexFile } from '../lib/publish';
import { hashProgram } from './kept/program';
import { root } from './root';

/** How many files are made at once: each one keeps several processors busy by itself. */
const AT_ONCE = 2;

interface PublishOptions {
  outDir: string;
  cache: string;
  /** What the build has made with the pages already, the copies of them among it. */
  drawn?: { index: SearchIndexFile } | undefined;
  /** Names a step of the work; what it gives back is told how many files of all are made, after each one. */
  count(step: string): (done: number, all: number) => void;
}

/**
 * Writes every file of a site that is no page: those made from pictures are taken from an earlier build where they can be.
 *
 * @param cache where files that take long to make are kept from build to build
 */
export async function publishFiles(
  site: Site,
  { readAsset }: Pick<LoadedSite, 'readAsset'>,
  { outDir, cache, drawn, count }: PublishOptions,
): Promise<void> {
  // What draws cards: our own code, and every package that it may use.
  const program = hashProgram(root, ['lib/cards', 'lib/pictures']);
  const files = await listPublishedFiles(site, {
    ...(drawn && { hasCopies: false, index: drawn.index }),
    readAsset,
    pictureCache: join(cache, 'pictures'),
    keep: (inputs, make) =>
      keptFile({ folder: join(cache, 'cards'), inputs: [program, ...inputs], extension: 'jpeg' }, make),
  });
  const isPicture = ({ contentType }: PublishedFile) => contentType.startsWith('image/');
  await writeAll(outDir, files.filter(isPicture), count('Making the pictures'));
  await writeAll(
    outDir,
    files.filter((file) => !isPicture(file)),
    count('Writing the files beside the pages'),
  );
}

async function writeAll(
  outDir: string,
  files: readonly PublishedFile[],
  tell: (done: number, all: number) => void,
): Promise<void> {
  const waiting = files.values();
  let done = 0;
  const folders = new Set<string>();
  const work = async () => {
    for (const { url, read } of waiting) {
      const target = join(outDir, ...url.split('/'));
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      // Thousands of small files take a third of the time that they would with a promise for each.
      writeFileSync(target, await read());
      done += 1;
      tell(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
