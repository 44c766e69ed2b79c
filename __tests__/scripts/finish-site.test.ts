import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishSite } from '@/scripts/finish/finish-site';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

const islandFile = "'use client';\nexport function Tally() { return <b>0</b>; }\n";
const page = (id: string, when = 'visible') =>
  `<!DOCTYPE html><html lang="en"><head></head><body><island-root data-island="Tally" data-when="${when}"><b>0</b></island-root>` +
  `<script>self.__next_f.push(${JSON.stringify([1, `1:I[${id},[],"Tally"]\n0:["$","$L1",null,{}]\n`])})</script></body></html>`;
const plain = '<!DOCTYPE html><html lang="en"><head></head><body><p>Plain</p></body></html>';

/** Finishes a small export of pages, in which module 1 and module 2 are two islands. */
async function finish(pages: Record<string, string>, others: Record<string, string> = {}) {
  const folder = makeTree({ 'one/Tally.tsx': islandFile, 'two/Tally.tsx': islandFile });
  const modules = { one: { id: '1', chunks: [] }, two: { id: '2', chunks: [] } };
  const clientModules = Object.entries(modules).map(([name, entry]) => [
    `[project]/${folder}/${name}/Tally.tsx`,
    entry,
  ]);
  const manifest = JSON.stringify({ '/page': { clientModules: Object.fromEntries(clientModules) } });
  const exported = Object.entries(pages).map(([name, html]) => [`export/${name}.html`, html]);
  const build = makeTree({
    'next/build-manifest.json': '{}',
    'next/server/app/page_client-reference-manifest.js': `globalThis.__RSC_MANIFEST = ${manifest};`,
    ...Object.fromEntries(exported),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [`export/${name}`, text])),
  });
  const [nextDir, exportDir, outDir] = ['next', 'export', 'out'].map((name) => join(build, name));
  if (!nextDir || !exportDir || !outDir) throw new Error('no folders');
  const run = finishSite({ root: process.cwd(), nextDir, exportDir, outDir, islandsFolder: folder });
  return { run, outDir, folder };
}

const headOf = (outDir: string, name: string) =>
  /<head>(.*)<\/head>/.exec(readFileSync(join(outDir, `${name}.html`), 'utf8'))?.[1];

describe('finishSite', () => {
  it('keeps pages and files for machines, and leaves the router’s own texts out', async () => {
    const { run, outDir } = await finish({ a: plain }, { 'a.txt': '0:{}', 'robots.txt': 'User-Agent: *' });
    expect((await run).count).toBe(1);
    const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(names).toEqual(['a.html', 'assets', 'robots.txt']);
  });

  it('names the islands’ script on pages with one, and what is urgent before it', async () => {
    const { run, outDir } = await finish({ a: page('1'), b: page('1', 'load'), c: plain });
    expect((await run).count).toBe(3);
    const loader = '<script type="module" src="/assets/islands-[A-Z0-9]{8}.js"></script>';
    expect(headOf(outDir, 'a')).toMatch(new RegExp(`^${loader}$`));
    expect(headOf(outDir, 'b')).toMatch(
      new RegExp(`^<link rel="modulepreload" href="/assets/Tally-[A-Z0-9]{8}.js">${loader}$`),
    );
    expect(headOf(outDir, 'c')).toBe('');
    expect(readdirSync(join(outDir, 'assets'))).toHaveLength(2);
  });

  it('writes no script of islands for a site without one', async () => {
    const { run, outDir } = await finish({ c: plain });
    expect((await run).count).toBe(1);
    expect(readdirSync(join(outDir, 'assets'))).toEqual([]);
  });

  it('refuses two islands of one name, also on two pages', async () => {
    const { run, outDir, folder } = await finish({ a: page('1'), b: page('2') });
    await expect(run).rejects.toThrow(
      `two islands are called Tally, "${folder}/one/Tally.tsx" and "${folder}/two/Tally.tsx": give one of them another name`,
    );
    expect(existsSync(outDir)).toBe(false);
  });
});
