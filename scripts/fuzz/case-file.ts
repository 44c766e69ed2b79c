import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root';
import type { Files } from './files';

/** Where failing trees are kept: `npm test` tries them, and npm run fuzz what is like them. */
export const KEPT = '__tests__/fixtures/fuzz';

/** A kept case: what was wrong once, and the tree, its files as text or, where they are none, in base64. */
export interface KeptCase {
  name: string;
  files: Files;
}

/** Writes a failing tree, so that it can be kept and tried again. */
export function writeCase(file: string, { name, files }: KeptCase): void {
  const written = Object.entries(files).map(([path, bytes]) => [path, encode(bytes)]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ name, files: Object.fromEntries(written) }, null, 2)}\n`);
}

/** Reads a tree that `writeCase` has written. */
function readCase(file: string): KeptCase {
  const { name, files }: { name: string; files: Record<string, string | { base64: string }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const read = Object.entries(files).map(([path, written]): [string, Uint8Array] => [path, decode(written)]);
  return { name, files: Object.fromEntries(read) };
}

/** The cases that the program failed once, by what each is about. */
export function listKeptCases(): [name: string, files: Files][] {
  const folder = join(root, KEPT);
  return readdirSync(folder).map((file) => {
    const { name, files } = readCase(join(folder, file));
    return [name, files];
  });
}

function encode(bytes: Uint8Array): string | { base64: string } {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8');
  return Buffer.from(text).equals(buffer) ? text : { base64: buffer.toString('base64') };
}

function decode(written: string | { base64: string }): Uint8Array {
  return typeof written === 'string' ? Buffer.from(written) : Buffer.from(written.base64, 'base64');
}
