// Pictures: keeps the files made from pictures on the disk, so that each is made once; safe to delete at any time.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recipe, renderPicture } from './measure';
import type { Picture, Rendition } from './picture';

/** The length of a SHA-256, which stands before the bytes of each kept file. */
const DIGEST = 32;

/**
 * One of a picture’s files: as it was kept, or made anew and kept. Known by all that its bytes come from: the picture’s
 * own bytes, the size and format asked for, and how and with what it is made.
 *
 * @param folder where the files are kept; made when it is missing
 * @param bytes the picture’s own
 */
export async function cachedPicture(
  folder: string,
  bytes: Buffer,
  picture: Picture,
  rendition: Rendition,
): Promise<Buffer> {
  const { format, width, height } = rendition;
  const how = JSON.stringify([recipe(format), format, width, height, picture.path.toLowerCase().endsWith('.svg')]);
  const key = createHash('sha256').update(how).update('\0').update(bytes).digest('hex');
  const path = join(folder, `${key}.${format}`);
  const kept = await readKept(path);
  if (kept) return kept;
  const made = await renderPicture(bytes, picture, rendition);
  await mkdir(folder, { recursive: true });
  // Two that make the same file at once never see half of the other’s.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.concat([digest(made), made]));
  await rename(unfinished, path);
  return made;
}

/** The bytes of a kept file; undefined where there is none, or it is not what was written. */
async function readKept(path: string): Promise<Buffer | undefined> {
  const file = await readFile(path).catch(() => undefined);
  const bytes = file?.subarray(DIGEST);
  return bytes && file?.subarray(0, DIGEST).equals(digest(bytes)) ? bytes : undefined;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
