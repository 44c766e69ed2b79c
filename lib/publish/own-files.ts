// Publish: the files that the program itself brings along, each read once.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The scripts that cards can be written in, those most used first. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const fonts = join(process.cwd(), 'node_modules/@fontsource/noto-sans/files');

let mark: Promise<Buffer> | undefined;
let typeface: Promise<Buffer[]> | undefined;

/** The site’s mark, a square SVG. */
export function readMark(): Promise<Buffer> {
  mark ??= readFile(join(process.cwd(), 'app/icon.svg'));
  return mark;
}

/** The files of the typeface that cards are written in. */
export function readTypeface(): Promise<Buffer[]> {
  typeface ??= Promise.all(SCRIPTS.map((script) => readFile(join(fonts, `noto-sans-${script}-700-normal.woff`))));
  return typeface;
}
