// Pictures: files that take long to make, kept on the disk so that each is made once; safe to delete at any time.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The length of a SHA-256, which stands before the bytes of each kept file. */
const DIGEST = 32;

/** Where a made file is kept, and all that its bytes come from. */
export interface KeptFile {
  /** The folder of kept files; made when it is missing. */
  folder: string;
  /** Everything that decides about its bytes: settings, versions, the bytes of others. */
  inputs: readonly (string | Uint8Array)[];
  /** How its name ends, without a dot. */
  extension: string;
}

/** A file as it was kept, or made anew and kept. */
export async function keptFile({ folder, inputs, extension }: KeptFile, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256');
  for (const input of inputs) key.update(digest(input));
  const path = join(folder, `${key.digest('hex')}.${extension}`);
  const kept = await readKept(path);
  if (kept) return kept;
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Two that make the same file at once never see half of the other’s.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, seal(made));
  await rename(unfinished, path);
  return made;
}

/** The bytes of a kept file; undefined where there is none, or it is not what was written. */
async function readKept(path: string): Promise<Buffer | undefined> {
  const file = await readFile(path).catch(() => undefined);
  return file && unseal(file);
}

/** Bytes as they are kept: behind their own digest. */
export function seal(bytes: Buffer): Buffer {
  return Buffer.concat([digest(bytes), bytes]);
}

/** The bytes that `seal` was given; undefined where the file is damaged. */
export function unseal(file: Buffer): Buffer | undefined {
  const bytes = file.subarray(DIGEST);
  return file.subarray(0, DIGEST).equals(digest(bytes)) ? bytes : undefined;
}

function digest(bytes: string | Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
