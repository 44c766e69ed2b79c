import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { listHtml, urlOf } from '@/scripts/files';
import { PROVENANCE } from '@/scripts/provenance';
import { makeTree, removeTrees } from '../support/content-tree';
import { makeOddSite } from '../support/odd-site';
import { listSeen } from '../support/seen-parts';
import { runCommand } from '../support/site';

/** Another site each time; `SEED` makes one again. */
const seed = Number(process.env.SEED || Date.now() % 2 ** 31);
const PAGES = 36;

const out = join(process.cwd(), '.build/odd-out');
/** The same site as it is built every day: Next renders its heads alone. */
const drawn = join(process.cwd(), '.build/odd-drawn');
const exported = join(process.cwd(), '.build/odd-export');
const { files, titles } = makeOddSite(PAGES, seed);

/** Files that a page links to, and those that none does, or but a draft. */
const linked = { 'media/dates.csv': 'Date\n2026-10-06\n', 'static/guide.txt': 'Read me.\n' };
const unlinked = { 'media/secret.csv': 'Not yet.\n', 'media/unused.csv': 'Nobody asks.\n' };
const linking = {
  'a/b.md': '---\ntitle: B\n---\n\n[The guide](static/guide.txt)\n',
  'draft.md': '---\ntitle: Draft\ndraft: true\n---\n\n[Not yet](/media/secret.csv)\n',
};

/** What a page tells search engines. */
const DATA = '[type="application/ld+json"]';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
/** One window for all: one for each page takes ten times as long. */
const { window } = new JSDOM('');
const open = (folder: string, name: string) => new window.DOMParser().parseFromString(read(folder, name), 'text/html');

beforeAll(() => {
  const content = makeTree({ ...files, ...linking, ...linked, ...unlinked });
  const build = (folder: string, ...args: string[]) => {
    const env = { CONTENT_DIR: content, OUT_DIR: folder, SITE_ENV: 'production' };
    const { code, stderr } = runCommand('build', env, ...args);
    if (code !== 0) throw new Error(`seed ${seed}:\n${stderr}`);
  };
  build(out, '--keep-export', exported);
  build(drawn);
});

afterAll(() => {
  removeTrees();
  for (const made of [out, drawn, `${out}.bom.json`, `${drawn}.bom.json`, exported])
    rmSync(made, { recursive: true, force: true });
});

describe('the finishing step', () => {
  it(`takes no text, link, id, metadata or style for the framework’s, whatever pages say (SEED=${seed})`, () => {
    const names = listHtml(exported).filter((name) => name !== '_not-found.html');
    expect(listHtml(out)).toEqual(names);
    expect(names.map(urlOf)).toEqual(expect.arrayContaining([...titles.keys()]));
    for (const name of names) expect([name, listSeen(read(out, name))]).toEqual([name, listSeen(read(exported, name))]);
  });

  it(`leaves each page its title, letter by letter, and no script of the framework’s (SEED=${seed})`, () => {
    for (const [url, title] of titles) {
      const name = url === '/' ? 'index.html' : `${url.slice(1)}.html`;
      const page = open(out, name);
      expect(page.querySelector('h1')?.textContent).toContain(title);
      const scripts = [...page.querySelectorAll<HTMLScriptElement>(`script:not(${DATA})`)];
      const sources = scripts.map((script) => script.src || script.textContent);
      expect(sources.filter((source) => /_next\/|__next_f|\$R[A-Z]/.test(source ?? ''))).toEqual([]);
      const dataOf = (document: Document) => [...document.querySelectorAll(DATA)].map((data) => data.outerHTML);
      expect(dataOf(page)).toEqual(dataOf(open(exported, name)));
    }
  });
});

describe('npm run build', () => {
  it(`draws pages as Next renders them, byte for byte, whatever they say (SEED=${seed})`, () => {
    const provenanceOf = (folder: string) => JSON.parse(read(folder, PROVENANCE));
    expect(provenanceOf(drawn)).toEqual(provenanceOf(out));
  });
});

describe('npm run build, of a site with files to keep', () => {
  it.each(Object.entries(linked))('publishes %s, byte for byte', (path, text) => {
    expect(read(out, path)).toBe(text);
  });

  it('links to a file by the same address from every page', () => {
    expect(read(out, 'a/b.html')).toContain('<a href="/static/guide.txt">The guide</a>');
  });

  it.each(Object.keys(unlinked))('keeps %s, which no published page names', (path) => {
    expect(existsSync(join(out, path))).toBe(false);
  });
});
