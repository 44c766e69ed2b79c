import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listHtml, urlOf } from '@/scripts/files';
import { makeTree, removeTrees } from '../support/content-tree';
import { runAtOnce, runCommand } from '../support/site';

const folders = ['base', 'head'].map((name) => join(process.cwd(), `.build/report-${name}`));
const [base = '', head = ''] = folders;

const files = {
  'site.yml': 'name: Small\nurl: https://small.example\n',
  'home.md': '---\ntitle: Home\ncontent: [content/shared]\n---\n\nWelcome. It costs $fee$.\n',
  'a.md': '---\ntitle: A\ncontent: [content/shared]\n---\n\nThe first page.\n',
  'b.md': '---\ntitle: B\n---\n\nThe second page, which says something of its own.\n',
  'c.md': '---\ntitle: C\n---\n\n## A heading\n\nThe third page.\n',
  '_shared.md': 'Ask the office.\n',
  'values/v.yml': 'fee: "£1"\n',
};

const htmlOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** The pages of two folders whose HTML differs in more than white space and the names of made files. */
function differing(one: string, two: string): string[] {
  const read = (folder: string, name: string) => {
    const html = listHtml(folder).includes(name) ? htmlOf(folder, name) : '';
    const unnamed = html.replace(/search-index-\w+|chunks\/\w+/g, '');
    return unnamed.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
  };
  const names = [...new Set([...listHtml(one), ...listHtml(two)])];
  return names
    .filter((name) => read(one, name) !== read(two, name))
    .map(urlOf)
    .sort();
}

const report = (outDir: string, ...args: string[]) => runAtOnce('report', { OUT_DIR: outDir }, ...args);

describe('npm run report', () => {
  beforeAll(() => {
    const trees = [
      files,
      {
        ...files,
        '_shared.md': 'Ask our office.\n',
        'b.md': undefined,
        // White space alone: the page is in no report.
        'c.md': '---\ntitle: C\n---\n\n\n## A heading\n\n\nThe third\npage.\n\n',
      },
    ];
    trees.forEach((tree, index) => {
      const there = Object.entries(tree).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]));
      const env = { CONTENT_DIR: makeTree(Object.fromEntries(there)), OUT_DIR: folders[index] ?? '' };
      expect(runCommand('build', env)).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('build-manifest.json.gz'),
      });
    });
  });

  afterAll(() => {
    removeTrees();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('prints what two real builds differ in, not in white space, and nothing else', () => {
    expect(htmlOf(head, 'c.html')).not.toBe(htmlOf(base, 'c.html'));
    const { code, stdout } = report(head, '--base', base, '--format', 'json');
    const { pages, problems } = JSON.parse(stdout);
    const shared = {
      change: 'changed',
      because: [{ file: expect.stringMatching(/\/_shared\.md$/), line: 1 }],
      words: { added: 1, removed: 1 },
    };
    const removed = { file: expect.stringMatching(/b\.md$/), line: 1 };
    expect(pages).toEqual([
      { url: '/b', change: 'removed', because: [removed], words: { added: 0, removed: 10 } },
      { url: '/', ...shared },
      { url: '/search', change: 'changed', because: [removed], words: { added: 0, removed: 2 } },
      { url: '/a', ...shared },
    ]);
    expect(problems).toMatchObject([{ severity: 'error', rule: 'lost-url' }]);
    expect(code).toBe(1);
    expect(pages.map(({ url }: { url: string }) => url).sort()).toEqual(differing(base, head));
  });

  it('says that nothing changes for visitors where nothing does', () => {
    expect(report(head, '--base', head, '--format', 'json')).toMatchObject({
      code: 0,
      stdout: '{\n  "pages": [],\n  "problems": []\n}\n',
    });
    expect(report(head, '--base', head).stdout).toBe(`Compared with ${head}: Nothing changes for visitors.\n`);
  });

  it('still reports where there is nothing to compare with, and says why', () => {
    const { code, stdout, stderr } = report(head, '--base', join(process.cwd(), 'docs'), '--format', 'json');
    expect([code, JSON.parse(stdout).pages]).toEqual([0, []]);
    expect(JSON.parse(stdout).problems).toMatchObject([{ severity: 'warning', rule: 'no-base' }]);
    expect(stderr).toContain('has no build-manifest.json.gz in it');
    expect(report(head, '--base', 'no-such-branch').stdout).toContain('no commit that this clone knows');
  });

  it('refuses what it does not know', () => {
    expect(report(head)).toMatchObject({ code: 2, stderr: expect.stringContaining('Say what to compare with') });
    expect(report(head, '--base', base, '--format', 'xml')).toMatchObject({
      code: 2,
      stderr: '--format is one of text, markdown, json.\n',
    });
    expect(report(join(base, 'media'), '--base', base)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no built site'),
    });
  });
});
