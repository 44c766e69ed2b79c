import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files';
import { root } from '../root';
import { type Files, toFiles } from './files';

/** Where real pages lie: the content, the fixtures of tests and, where it stands beside the repository, the seed. */
const FOLDERS = ['content', '__tests__/fixtures', '../shared/seed'];
const NAMED = { 'site.yml': 'name: Example\n' };

/** Real pages in full, and cut into trees of a few paragraphs each, so that many can be tried. */
export function listRealPages(): { whole: [name: string, files: Files][]; cuts: [name: string, files: Files][] } {
  const texts = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((name) => /\.(md|txt|yml)$/.test(name))
      .map((name): [string, string] => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]),
  );
  return {
    whole: texts.map(([name, text]) => [name, toFiles({ ...NAMED, [placeOf(name)]: text })]),
    cuts: texts.flatMap(([name, text]) => cut(name, text)),
  };
}

/** Values stay values; all else is tried as the home page. */
function placeOf(name: string): string {
  return name.endsWith('.yml') ? name.replace(/^.*\/(values\/[^/]+|[^/]+)$/, '$1') : 'home.md';
}

function cut(name: string, text: string): [string, Files][] {
  const lines = text.split('\n');
  if (name.endsWith('.yml')) return windows(lines, 12).map((part, at) => entry(name, at, placeOf(name), part));
  const closing = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const front = windows(lines.slice(1, Math.max(1, closing)), 8).map((part) => `---\ntitle: Home\n${part}\n---\n`);
  const body = windows(lines.slice(closing + 1), 6).map((part) => `---\ntitle: Home\n---\n\n${part}\n`);
  return [...front, ...body].map((part, at) => entry(name, at, 'home.md', part));
}

function entry(name: string, at: number, path: string, text: string): [string, Files] {
  return [`${name}, part ${at + 1}`, toFiles({ ...NAMED, [path]: text })];
}

function windows(lines: readonly string[], size: number): string[] {
  const count = Math.ceil(lines.length / size);
  return Array.from({ length: count }, (_, index) => lines.slice(index * size, (index + 1) * size).join('\n'));
}
