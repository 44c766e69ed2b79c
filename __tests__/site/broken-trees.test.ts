import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInputs, readGolden, topics } from '../support/bad-inputs';
import { makeTree, removeTrees } from '../support/content-tree';
import { fingerprint } from '../support/fingerprint';
import { type CommandResult, type Run, runCommand, runInTurn } from '../support/site';

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

/** The tree of a kind, wrong or put right. */
function treeOf(name: string, isRight: boolean): string {
  const input = inputs.find((each) => each.name === name);
  if (!input) throw new Error(`no bad input "${name}"`);
  const page = isRight ? { [input.rightFile ?? input.file]: input.right } : { [input.file]: input.wrong };
  return makeTree({ 'site.yml': 'name: Example\n', ...input.beside, ...page });
}

/** Holds what a build and a check said of a broken tree against the record of its kind. */
function expectTold(name: string, folder: string, build: CommandResult, check: CommandResult): void {
  const problems: { file: string }[] = JSON.parse(check.stdout);
  expect(problems.map((each) => ({ ...each, file: each.file.slice(folder.length + 1) }))).toEqual(records.get(name));
  expect([build.code, check.code]).toEqual([1, 1]);
  expect(build.stderr).toContain('Nothing was published: the site is as it was before.');
  expect(build.stderr).not.toMatch(/\n\s+at /);
}

describe('npm run build, of a broken tree', () => {
  const [first = '', ...others] = kinds;
  let before: string;
  const told = new Map<string, { folder: string; build?: CommandResult; check?: CommandResult }>();
  const checkedRight = new Map<string, CommandResult | undefined>();

  beforeAll(() => {
    before = fingerprint(out);
    const wrong = others.map((name) => ({ name, folder: treeOf(name, false) }));
    const checkOf = (folder: string): Run => ({
      command: 'check',
      env: { CONTENT_DIR: folder },
      args: ['--format', 'json'],
    });
    const runs = [
      ...wrong.flatMap(({ folder }): Run[] => [
        { command: 'build', env: { CONTENT_DIR: folder, OUT_DIR: out }, args: [] },
        checkOf(folder),
      ]),
      ...kinds.map((name) => checkOf(treeOf(name, true))),
    ];
    const results = runInTurn(runs);
    for (const { name, folder } of wrong) told.set(name, { folder, build: results.shift(), check: results.shift() });
    for (const name of kinds) checkedRight.set(name, results.shift());
  });

  it(`tells of ${first} alone, exits 1, and leaves the last good site as it was`, () => {
    const folder = treeOf(first, false);
    const build = runCommand('build', { CONTENT_DIR: folder, OUT_DIR: out });
    const check = runCommand('check', { CONTENT_DIR: folder }, '--format', 'json');
    expectTold(first, folder, build, check);
    expect(fingerprint(out)).toBe(before);
  });

  it.each(others)('tells of %s alone, and gives 1', (name) => {
    const { folder = '', build, check } = told.get(name) ?? {};
    if (!build || !check) throw new Error(`"${name}" was not tried`);
    expectTold(name, folder, build, check);
  });

  it('leaves the last good site as it was, whatever is wrong', () => {
    expect(told.size).toBe(others.length);
    expect(fingerprint(out)).toBe(before);
  });

  it.each(kinds)('finds nothing wrong where %s is put right', (name) => {
    const check = checkedRight.get(name);
    expect([check?.code, JSON.parse(check?.stdout ?? '')]).toEqual([0, []]);
  });
});
