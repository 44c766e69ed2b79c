import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted, with forward slashes. */
export function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The paths of all pages below a folder, for example `a/b.html`. */
export function listHtml(folder: string): string[] {
  return listFiles(folder).filter((name) => name.endsWith('.html'));
}

/** The URL that a page is served at: `a/b.html` is `/a/b`. */
export function urlOf(name: string): string {
  return `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`;
}
