import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '@/lib/checks';
import { applyChange } from '@/scripts/changes/apply-change';
import { listFiles } from '@/scripts/files';
import { makeTree, removeTrees } from '../support/content-tree';
import { runCommand } from '../support/site';

afterAll(removeTrees);

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const site = () =>
  makeTree({
    'site.yml': 'name: A\nurl: https://www.example.org\n',
    'home.md': '---\ntitle: Home\nnavigation: 1\n---\r\nSee [b](/a/b#part) and [the file](/media/a.png).\r\n',
    'a.md': '---\ntitle: A\nnavigation: 2\ncontent:\n  - content/p\n---\n',
    'a/b.md': '---\ntitle: B\nbacklink: ../\n---\n## Part\n',
    '_p.md': 'To [b](/a/b).\n',
    'media/a.png': picture,
  });

/** Runs a command on a tree. */
const run = (folder: string, command: string, ...args: string[]) =>
  runCommand(command, { CONTENT_DIR: folder }, ...args);

/** All files of a tree with their texts. */
const read = (folder: string) =>
  Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));

describe('npm run rename', () => {
  it('moves a page and writes its links anew', () => {
    const folder = site();
    const { code, stdout } = run(folder, 'rename', '/a/b', '/c');
    expect(stdout.split('\n').sort()).toEqual([
      '',
      `${folder}/a/b.md → ${folder}/c.md`,
      `~ ${folder}/_p.md`,
      `~ ${folder}/c.md`,
      `~ ${folder}/home.md`,
    ]);
    expect(code).toBe(0);
    const files = read(folder);
    expect(Object.keys(files)).toEqual(['_p.md', 'a.md', 'c.md', 'home.md', 'media/a.png', 'site.yml']);
    expect(files['c.md']).toBe('---\ntitle: B\nbacklink: ../a\nredirect_from:\n  - /a/b\n---\n## Part\n');
    expect(files['home.md']).toBe(
      '---\ntitle: Home\nnavigation: 1\n---\r\nSee [b](/c#part) and [the file](/media/a.png).\r\n',
    );
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('moves a file with all its bytes', () => {
    const folder = site();
    expect(run(folder, 'rename', 'media/a.png', 'media/b/c.png').code).toBe(0);
    expect(readFileSync(join(folder, 'media/b/c.png')).equals(picture)).toBe(true);
    expect(read(folder)['home.md']).toContain('(/media/b/c.png)');
  });

  it('shows with --dry-run what would change, and writes nothing', () => {
    const folder = site();
    const before = read(folder);
    const { code, stdout, stderr } = run(folder, 'rename', '/a/b', '/c', '--dry-run');
    expect(stderr).toBe('Nothing was written.\n');
    expect(stdout).toContain(`${folder}/a/b.md → ${folder}/c.md\n`);
    expect(stdout).toContain(`--- ${folder}/a/b.md\n+++ ${folder}/c.md\n@@ -1,5 +1,7 @@\n`);
    expect(stdout).toContain('-To [b](/a/b).\n+To [b](/c).');
    expect(code).toBe(0);
    expect(read(folder)).toEqual(before);
  });

  it('says why it refuses, and writes nothing', () => {
    const folder = site();
    const before = read(folder);
    expect(run(folder, 'rename', '/a/bb', '/c')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no "/a/bb" to rename. Did you mean "/a/b"?\nNothing was changed.\n',
    });
    expect(run(folder, 'rename', '/a/b').code).toBe(2);
    expect(run(folder, 'rename', '/a/b', '/c', '--dry').code).toBe(2);
    expect(read(folder)).toEqual(before);
  });
});

describe('npm run where', () => {
  it('lists every use with its line, and the pages that show it', () => {
    const folder = site();
    expect(run(folder, 'where', '/a/b')).toMatchObject({
      code: 0,
      stdout: [
        '/a/b is a page:',
        `  ${folder}/a/b.md`,
        '',
        `${folder}/_p.md:1:8  To [b](/a/b).`,
        '  on /a',
        `${folder}/home.md:5:9  See [b](/a/b#part) and [the file](/media/a.png).`,
        '',
        '2 uses on 2 pages',
        '',
      ].join('\n'),
    });
  });

  it('tells programs the same, and what is nearest to a misspelt name', () => {
    const folder = site();
    const { stdout } = run(folder, 'where', 'content/p', '--format', 'json');
    const file = `${folder}/a.md`;
    expect(JSON.parse(stdout)).toEqual({
      kind: 'partial',
      name: 'content/p',
      definitions: [{ file: `${folder}/_p.md`, line: 1, column: 1, endLine: 1, endColumn: 1 }],
      uses: [{ file, line: 5, column: 5, endLine: 5, endColumn: 14, text: '- content/p', pages: ['/a'] }],
      pages: ['/a'],
    });
    expect(run(folder, 'where', '/a/c')).toMatchObject({
      code: 1,
      stderr: 'There is no "/a/c". Did you mean "/a/b"?\n',
    });
    expect(run(folder, 'where', '/a', '--format', 'xml').code).toBe(2);
  });
});

describe('npm run new', () => {
  it('writes a page that passes the check, in its place of the navigation', () => {
    const folder = site();
    const { code, stdout } = run(folder, 'new', 'page', '--title', 'Fees: a guide', '--after', '/a');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `+ ${folder}/fees-a-guide.md\n` });
    expect(read(folder)['fees-a-guide.md']).toContain('---\ntitle: "Fees: a guide"\nnavigation: 10\n---\n');
    expect(run(folder, 'check')).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings\n' });
  });

  it('writes a promo, and its line on the page that shows it', () => {
    const folder = site();
    const args = ['promo', '--path', 'content/promos/x', '--on', '/a/b', '--title', 'Ask us'];
    const tried = run(folder, 'new', ...args, '--dry-run');
    expect(tried.stdout).toContain('+promo_content:\n+  - content/promos/x\n');
    expect(tried.stderr).toBe('Nothing was written.\n');
    expect(run(folder, 'new', ...args).code).toBe(0);
    expect(run(folder, 'check')).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings\n' });
    expect(run(folder, 'new', ...args).stderr).toContain('promos/_x.md is there already.');
  });

  it('says without a terminal which flag is missing', () => {
    const folder = site();
    const { code, stderr } = run(folder, 'new', 'partial', '--path', 'content/x');
    expect({ code, said: stderr.split('\n')[0] }).toEqual({ code: 2, said: 'Write --on as well:' });
    expect(run(folder, 'new', 'page', '--title', '').code).toBe(2);
    expect(run(folder, 'new', 'page', '--path', '/x', '--parent', '/a').code).toBe(2);
  });
});

describe('npm run check -- --fix --dry-run', () => {
  it('shows what it would mend, and writes nothing', () => {
    const folder = makeTree({
      'site.yml': 'name: A\n',
      'home.md': '---\ntitle: Home\n---\n\n[The fees](/fees/)\n\n[Our fees](/fees.md)\n',
      'fees.md': '---\ntitle: Fees\n---\n',
    });
    const before = read(folder);
    const { code, stdout, stderr } = run(folder, 'check', '--fix', '--dry-run');
    expect(stdout).toContain('-[The fees](/fees/)\n+[The fees](/fees)\n \n-[Our fees](/fees.md)\n+[Our fees](/fees)\n');
    expect(stderr.split('\n')).toEqual([
      `${folder}/home.md:5:12: /fees/ → /fees`,
      `${folder}/home.md:7:12: /fees.md → /fees`,
      '2 could be mended',
      'Nothing was written.',
      '',
    ]);
    expect(code).toBe(1);
    expect(read(folder)).toEqual(before);
    expect(run(folder, 'check', '--dry-run').code).toBe(2);
  });
});

describe('npm run check -- --fix', () => {
  it('mends what has one right answer, says so, and tells what is left', () => {
    const folder = makeTree({
      'site.yml': 'name: A\nurl: https://www.example.org\n',
      'home.md':
        '\uFEFF---\r\ntitle: Fees: a guide\r\n---\r\n[a](/aa.md) [b](https://www.example.org/a/) [c](/nowhere-at-all)',
      'aa.md': '---\ntitle: A\nredirect_from: [/a]\n---\n',
    });
    const { code, stdout, stderr } = run(folder, 'check', '--fix', '--format', 'json');
    expect(stderr.trim().split('\n')).toEqual([
      `${folder}/home.md:2:8: Fees: a guide → "Fees: a guide"`,
      `${folder}/home.md:4:5: /aa.md → /aa`,
      `${folder}/home.md:4:17: https://www.example.org/a/ → /aa`,
      '3 mended',
    ]);
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'dead-link', line: 4 }]);
    expect(code).toBe(1);
    const mended = readFileSync(join(folder, 'home.md'), 'utf8');
    expect(mended).toBe('\uFEFF---\r\ntitle: "Fees: a guide"\r\n---\r\n[a](/aa) [b](/aa) [c](/nowhere-at-all)');
    expect(run(folder, 'check', '--fix').stderr).toBe('0 mended\n\n');
    expect(readFileSync(join(folder, 'home.md'), 'utf8')).toBe(mended);
    expect(run(folder, 'check', '--fix', '--watch').code).toBe(2);
  });
});

describe('applyChange', () => {
  it('writes nothing where a file was changed meanwhile', async () => {
    const folder = site();
    const checked = await checkSite(folder);
    writeFileSync(join(folder, 'a.md'), 'new');
    const texts = new Map([
      ['home.md', 'x'],
      ['a.md', 'x'],
    ]);
    expect(applyChange(folder, checked, { moves: new Map(), texts })).toBe(
      '"a.md" was changed meanwhile, so nothing was written. Try again.',
    );
    expect(read(folder)['home.md']).toContain('title: Home');
  });

  it('puts everything back when a file cannot be written', async () => {
    const folder = site();
    const checked = await checkSite(folder);
    const before = read(folder);
    mkdirSync(join(folder, 'z'));
    const moves = new Map([['a/b.md', 'c/d.md']]);
    const texts = new Map([
      ['c/d.md', 'x'],
      ['home.md', 'x'],
      ['home.md/x.md', 'x'],
    ]);
    expect(() => applyChange(folder, checked, { moves, texts })).toThrow();
    expect(read(folder)).toEqual(before);
  });
});
