import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE, MOST_PACKED_BYTES, unpackManifest } from '../../../lib/manifest';
import type { Base } from './base';

/** Reads the manifest of a built site in a folder, or the manifest itself. */
export function readFolder(path: string): Base {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(path, MANIFEST_FILE) : path;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    return { fault: `"${path}" has no ${MANIFEST_FILE} in it: build the site there with this program first.` };
  }
  if (found.size > MOST_PACKED_BYTES) return { fault: `"${file}" is larger than any manifest.` };
  const manifest = unpackManifest(readFileSync(file));
  if (typeof manifest === 'string') return { fault: `"${file}" is not what a build of this site leaves. ${manifest}` };
  return { name: path, manifest, site: { folder: dirname(file) } };
}
