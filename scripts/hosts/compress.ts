import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../files';

/** Files that are not compressed already by what they are. */
const TEXT = /\.(html|css|js|json|md|txt|xml|svg|webmanifest|csv)$/;

/** Below this a compressed file takes as many packets as the file itself. */
const LEAST_BYTES = 1024;

/** How many files are compressed at once: as many as Node has threads for it. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside each text of a folder, for servers that send these in its place: as small as can be, as
 * it is done once for many visitors.
 *
 * @returns how many files were compressed
 */
export async function compressFiles(folder: string): Promise<number> {
  const waiting = listFiles(folder).filter((name) => TEXT.test(name));
  let count = 0;
  const work = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      if (await compressFile(join(folder, name))) count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}

async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [small, zipped] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  if (small.length < bytes.length) await writeFile(`${path}.br`, small);
  if (zipped.length < bytes.length) await writeFile(`${path}.gz`, zipped);
  return true;
}
