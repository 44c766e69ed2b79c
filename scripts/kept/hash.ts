import { createHash } from 'node:crypto';

/** A hash of several texts, in which none can be taken for the end of another. */
export function hash(...texts: readonly string[]): string {
  const all = createHash('sha256');
  for (const text of texts) all.update(`${text.length}:`).update(text);
  return all.digest('base64url');
}
