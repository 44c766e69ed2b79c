import { writeFileSync } from 'node:fs';
import { hashFile } from '../kept/hash';
import { type KeptBytes, readBytes } from '../kept/kept-bytes';

/** A file in parts, in the order in which they stand. */
export interface FileInParts {
  path: string;
  parts: readonly (string | KeptBytes)[];
}

/** Writes a file into a folder that is there, and tells its SHA-256, in hexadecimal. */
export function writeInParts({ path, parts }: FileInParts): string {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : readBytes(part))));
  // Thousands of small files take a third of the time that they would with a promise for each.
  writeFileSync(path, content);
  return hashFile(content);
}
