import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { listHtml, urlOf } from '@/scripts/files';
import { makeTree, removeTrees } from '../support/content-tree';
import { makeOddSite } from '../support/odd-site';
import { listSeen } from '../support/seen-parts';
import { runCommand } from '../support/site';

/** Another site each time; `SEED` makes one again. */
const seed = Number(process.env.SEED || Date.now() % 2 ** 31);
const PAGES = 36;

const out = join(process.cwd(), '.build/odd-out');
const exported = join(process.cwd(), '.build/odd-export');
const { files, titles } = makeOddSite(PAGES, seed);

/** What a page tells search engines. */
const DATA = '[type="application/ld+json"]';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const open = (folder: string, name: string) => new JSDOM(read(folder, name)).window.document;

beforeAll(() => {
  const env = { CONTENT_DIR: makeTree(files), OUT_DIR: out, SITE_ENV: 'production' };
  const { code, stderr } = runCommand('build', env, '--keep-export', exported);
  if (code !== 0) throw new Error(`seed ${seed}:\n${stderr}`);
});

afterAll(() => {
  removeTrees();
  for (const made of [out, `${out}.bom.json`, exported]) rmSync(made, { recursive: true, force: true });
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
      const dataOf = (folder: string) => [...open(folder, name).querySelectorAll(DATA)].map((data) => data.outerHTML);
      expect(dataOf(out)).toEqual(dataOf(exported));
    }
  });
});
