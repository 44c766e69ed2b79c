/** Bytes that wait on the disk, or where nothing could be kept in memory; plain data, so that every thread can read them. */

import { readSync } from 'node:fs';

/** A part of an open file, by its descriptor, or the bytes themselves. */
export type KeptBytes = { file: number; at: number; length: number } | Uint8Array;

/** The bytes from one place to another. */
export function cutBytes(bytes: KeptBytes, start: number, end = bytes.length): KeptBytes {
  if (bytes instanceof Uint8Array) return bytes.subarray(start, end);
  return { file: bytes.file, at: bytes.at + start, length: end - start };
}

/**
 * Reads them.
 *
 * @throws when the file ends before them: whoever changes a kept file puts another in its place
 */
export function readBytes(bytes: KeptBytes): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  const read = new Uint8Array(bytes.length);
  for (let done = 0; done < read.length; ) {
    const more = readSync(bytes.file, read, done, read.length - done, bytes.at + done);
    if (more === 0) throw new Error('a kept file was cut short while it was in use');
    done += more;
  }
  return read;
}
