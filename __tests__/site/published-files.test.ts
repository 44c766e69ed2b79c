import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeTree, removeTrees } from '../support/content-tree';
import { runCommand } from '../support/site';

const out = join(process.cwd(), '.build/files-out');
const files = { 'media/a/dates.csv': 'Date\n2026-10-06\n', 'static/guide.txt': 'Read me.\n' };
const pages = {
  'home.md': `---
title: Home
calls_to_action:
  dates: {name: attachment, arguments: {text: Dates, file_path: media/a/dates.csv}}
---

$dates$
`,
  'a/b.md': '---\ntitle: B\n---\n\n[The guide](static/guide.txt)\n',
  'draft.md': '---\ntitle: Draft\ndraft: true\n---\n\n[Not yet](/media/secret.csv)\n',
};

beforeAll(() => {
  const others = { 'media/secret.csv': 'Not yet.\n', 'media/unused.csv': 'Nobody asks.\n' };
  const env = { CONTENT_DIR: makeTree({ 'site.yml': 'name: Files\n', ...pages, ...files, ...others }), OUT_DIR: out };
  const { code, stderr } = runCommand('build', env);
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => {
  removeTrees();
  rmSync(out, { recursive: true, force: true });
});

describe('npm run build, of a site with files to keep', () => {
  it.each(Object.entries(files))('publishes %s, byte for byte', (path, text) => {
    expect(readFileSync(join(out, path), 'utf8')).toBe(text);
  });

  it('links to a file by the same address from every page', () => {
    expect(readFileSync(join(out, 'a/b.html'), 'utf8')).toContain('<a href="/static/guide.txt">The guide</a>');
  });

  it.each(['media/secret.csv', 'media/unused.csv'])('keeps %s, which no published page names', (path) => {
    expect(existsSync(join(out, path))).toBe(false);
  });
});
