import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted, with forward slashes. */
export function listFiles(folder: string): string[] {
  const names: string[] = [];
  const visit = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else if (entry.isFile() || (entry.isSymbolicLink() && statSync(join(folder, name)).isFile())) names.push(name);
    }
  };
  visit('');
  return names.sort();
}

/** The paths of all pages below a folder, for example `a/b.html`. */
export function listHtml(folder: string): string[] {
  return listFiles(folder).filter((name) => name.endsWith('.html'));
}

/** The URL that a page is served at: `a/b.html` is `/a/b`. */
export function urlOf(name: string): string {
  return `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`;
}

/** The path of the page that is served at a URL: `/a/b` is `a/b.html`. */
export function fileOf(url: string): string {
  return url === '/' ? 'index.html' : `${url.slice(1)}.html`;
}
