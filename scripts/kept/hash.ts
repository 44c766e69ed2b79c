import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal. */
export function hashFile(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A hash of several texts, in which none can be taken for the end of another. */
export function hash(...texts: readonly string[]): string {
  const all = createHash('sha256');
  for (const text of texts) all.update(`${text.length}:`).update(text);
  return all.digest('base64url');
}
