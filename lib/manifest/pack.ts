// Manifest, second floor: the file that a build leaves of it, and how that is read with care.

import { gunzipSync, gzipSync } from 'node:zlib';
import { MANIFEST_VERSION, type Manifest, manifestSchema } from './schema';

/** What a manifest can be at most: that of 50,000 pages is smaller. */
export const MOST_PACKED_BYTES = 100 * 1024 * 1024;
const MOST_BYTES = 400 * 1024 * 1024;

/** The file: JSON, compressed with gzip; the same manifest gives the same bytes. */
export function packManifest(manifest: Manifest): Buffer {
  return gzipSync(JSON.stringify(manifest));
}

/**
 * Reads a file that came from anywhere.
 *
 * @param most how many bytes it may unpack to
 * @returns the manifest, or a sentence that ends “It …” and says what the file is instead
 */
export function unpackManifest(bytes: Uint8Array, most = MOST_BYTES): Manifest | string {
  const text = readText(bytes, most);
  if (typeof text !== 'string') return text.fault;
  if (/^\s*</.test(text)) return 'It is a page of HTML, not a manifest.';
  const data = parseJson(text);
  if (data === undefined) return 'It is not JSON, as a manifest is.';
  const version: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'version') : undefined;
  if (typeof version === 'number' && version !== MANIFEST_VERSION) {
    return `It is a manifest of version ${version}, and this program reads version ${MANIFEST_VERSION}.`;
  }
  const read = manifestSchema.safeParse(data);
  if (!read.success) return `It is not a manifest: ${describeIssue(read.error.issues[0])}.`;
  const isWhole = read.data.pages.every(({ blocks }) => blocks.every((number) => number < read.data.blocks.length));
  return isWhole ? read.data : 'It is not a manifest: a page names a text that is not there.';
}

function readText(bytes: Uint8Array, most: number): string | { fault: string } {
  // Some hosts unpack the file on its way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes).toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: most }).toString('utf8');
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    const isLarge = code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG';
    return { fault: isLarge ? 'It unpacks to more than any manifest is.' : 'It cannot be unpacked: it is damaged.' };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeIssue(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const where = issue?.path.slice(0, 4).map(String).join('.') || 'the whole';
  return `"${where}" is not as it should be`;
}
