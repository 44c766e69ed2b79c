/** What a built site is made of, written beside it: whoever gets the site can tell whether it is whole, and from where. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files';
import { hashFile } from './kept/hash';
import { readCommit } from './review-facts';
import { root } from './root';

/** The file in a built site. */
export const PROVENANCE = 'build.json';

/** What `build.json` says. Nothing of when or where: the same commit gives the same bytes. */
interface Provenance {
  /** The commit that it was built from; null where nobody knows. */
  commit: string | null;
  /** Of the project, of Node’s major line, and of the packages whose work is published. */
  versions: Record<string, string>;
  /** By path, sorted: the SHA-256 of each page and asset, in hexadecimal. */
  files: Record<string, string>;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Packages whose own code or work is in what is published. */
const PUBLISHED = ['next', 'react', 'govuk-frontend', 'preact', 'minisearch', 'sharp', 'svgo', 'esbuild', 'sass'];

/**
 * Writes down what a finished site holds, as its last file.
 *
 * @param known the hashes of files that were hashed when they were written, by path
 */
export function writeProvenance(finished: string, env: Variables, known: ReadonlyMap<string, string>): void {
  const versionOf = (folder: string): string =>
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version;
  const provenance: Provenance = {
    commit: readCommit(env) ?? null,
    versions: {
      site: versionOf(''),
      node: process.versions.node.split('.')[0] ?? '',
      ...Object.fromEntries(PUBLISHED.map((name) => [name, versionOf(`node_modules/${name}`)])),
    },
    files: hashFiles(finished, known),
  };
  writeFileSync(join(finished, PROVENANCE), `${JSON.stringify(provenance, null, 1)}\n`);
}

/** What is wrong with a built site: files that are missing, changed, or not of it; nothing where it is whole. */
export function findDamage(outDir: string): string[] {
  const { files }: Provenance = JSON.parse(readFileSync(join(outDir, PROVENANCE), 'utf8'));
  const found = hashFiles(outDir);
  const missing = Object.keys(files).filter((name) => !(name in found));
  const others = Object.keys(found).filter((name) => found[name] !== files[name]);
  return [
    ...missing.map((name) => `${name} is missing`),
    ...others.map((name) => (name in files ? `${name} has changed` : `${name} is not of it`)),
  ];
}

function hashFiles(folder: string, known?: ReadonlyMap<string, string>): Record<string, string> {
  const names = listFiles(folder).filter((name) => name !== PROVENANCE);
  return Object.fromEntries(
    names.map((name) => [name, known?.get(name) ?? hashFile(readFileSync(join(folder, name)))]),
  );
}
