import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Typeface } from '@/lib/cards';

/** The scripts that cards can be written in, those most used first. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

const folder = join(process.cwd(), 'node_modules/@fontsource/noto-sans/files');
let typeface: Promise<Typeface> | undefined;

/** The typeface of cards, read once. */
export function getTypeface(): Promise<Typeface> {
  typeface ??= Promise.all(SCRIPTS.map((script) => readFile(join(folder, `noto-sans-${script}-700-normal.woff`)))).then(
    (files) => new Typeface(files),
  );
  return typeface;
}
