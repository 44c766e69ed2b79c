import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInputs, readGolden, topics } from '../support/bad-inputs';
import { makeTree, removeTrees } from '../support/content-tree';
import { fingerprint } from '../support/fingerprint';
import { runCommand } from '../support/site';

/** One broken tree for each rule that the first page’s own keys can break. */
const kinds = [
  'four dashes',
  'an unclosed quote',
  'a misspelt key',
  'yes for true',
  'a partial that is not there',
  'a partial that uses itself',
  'an image that is not there',
  'a link to no page',
  'a fragment that is not on the page',
  'block HTML',
  'a misspelt value',
];

const out = join(process.cwd(), '.build/broken-out');
const inputs = topics.flatMap((topic) => badInputs[topic]);
const records = new Map(topics.flatMap((topic) => [...readGolden(topic)]));

beforeAll(() => {
  mkdirSync(join(out, 'a'), { recursive: true });
  writeFileSync(join(out, 'index.html'), 'the last good site');
  writeFileSync(join(out, 'a/b.html'), 'another page of it');
});

afterAll(() => {
  removeTrees();
  rmSync(out, { recursive: true, force: true });
});

describe('npm run check', () => {
  it('prints one JSON array and nothing else, also through npm', () => {
    const folder = makeTree({ 'site.yml': 'name: Example\n', 'home.md': '---\ntitle: Home\n---\n\n[x](/nowhere)\n' });
    const { stdout, status } = spawnSync('npm', ['run', 'check', '--', '--format', 'json'], {
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'dead-link', severity: 'error' }]);
    expect(status).toBe(1);
  });
});

describe('npm run build, of a broken tree', () => {
  it.each(kinds)('tells of %s alone, exits 1, and leaves the last good site as it was', (name) => {
    const input = inputs.find((each) => each.name === name);
    if (!input) throw new Error(`no bad input "${name}"`);
    const folder = makeTree({ 'site.yml': 'name: Example\n', ...input.beside, [input.file]: input.wrong });
    const before = fingerprint(out);
    const build = runCommand('build', { CONTENT_DIR: folder, OUT_DIR: out });
    const check = runCommand('check', { CONTENT_DIR: folder }, '--format', 'json');
    const problems: { file: string }[] = JSON.parse(check.stdout);
    expect(problems.map((each) => ({ ...each, file: each.file.slice(folder.length + 1) }))).toEqual(records.get(name));
    expect([build.code, check.code]).toEqual([1, 1]);
    expect(build.stderr).not.toMatch(/\n\s+at /);
    expect(fingerprint(out)).toBe(before);
  });

  it.each(kinds)('finds nothing wrong where %s is put right', (name) => {
    const input = inputs.find((each) => each.name === name);
    if (!input) throw new Error(`no bad input "${name}"`);
    const folder = makeTree({
      'site.yml': 'name: Example\n',
      ...input.beside,
      [input.rightFile ?? input.file]: input.right,
    });
    const check = runCommand('check', { CONTENT_DIR: folder }, '--format', 'json');
    expect([check.code, JSON.parse(check.stdout)]).toEqual([0, []]);
  });
});
