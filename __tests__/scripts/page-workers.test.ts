import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles, checkPage } from '@/lib/checks';
import { listPages, openTree, readTree } from '@/lib/content';
import { surroundPage } from '@/lib/plain';
import { withoutOrigin } from '@/lib/publish';
import { hashFile } from '@/scripts/kept/hash';
import { cutBytes } from '@/scripts/kept/kept-bytes';
import type { DrawnProps } from '@/scripts/pages/draw-page';
import { drawPages, readPages } from '@/scripts/pages/page-worker';
import { PageWorkers } from '@/scripts/pages/page-workers';

const workers = new PageWorkers(process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'workers-'));
afterAll(async () => {
  await workers.close();
  rmSync(folder, { recursive: true, force: true });
});

/** More than one thread gets at a time, in an order that is not that of their names. */
const NAMES = Array.from({ length: 40 }, (_, number) => `page-${(number * 7) % 40}`);

const files = Object.fromEntries(
  NAMES.map((name) => [`${name}.md`, `---\ntitle: ${name}\n---\n\nText of **${name}**.\n`]),
);

async function listProps(): Promise<DrawnProps[]> {
  const { site } = await checkFiles({ 'site.yml': 'name: Name\n', 'home.md': '---\ntitle: Home\n---\n', ...files });
  return site.pages.map((page) => ({ site, page: withoutOrigin(page), around: surroundPage(site, page) }));
}

describe('PageWorkers', () => {
  it('draws pages in other threads as in this one', async () => {
    const props = await listProps();
    const slim = props.map(({ site: { name, url, footer, contact }, ...others }) => ({
      site: { name, url, footer, contact },
      ...others,
    }));
    expect(await workers.draw(slim)).toEqual(await drawPages(slim));
  });

  it('reads finished pages in other threads as in this one', async () => {
    const paths = NAMES.map((name) => join(folder, `${name}.html`));
    for (const path of paths)
      writeFileSync(path, `<html><body><main><h1>${path}</h1><p>Text.</p></main></body></html>`);
    expect(await workers.read(paths)).toEqual(await readPages(paths));
  });

  it('writes files in other threads, of texts and of bytes that wait in an open file', async () => {
    const kept = join(folder, 'kept');
    writeFileSync(kept, 'A£𝒳B');
    const file = openSync(kept, 'r');
    const middle = cutBytes(cutBytes({ file, at: 0, length: 8 }, 1), 0, 6);
    const parts = ['ü', new Uint8Array([65]), middle, ''];
    const out = join(folder, 'out');
    const hashes = await workers.write(
      out,
      NAMES.map((name) => ({ path: `${name}/a.html`, parts: [name, ...parts] })),
    );
    closeSync(file);
    for (const name of NAMES) {
      const text = readFileSync(join(out, name, 'a.html'), 'utf8');
      expect(text).toBe(`${name}üA£𝒳`);
      expect(hashes.get(`${name}/a.html`)).toBe(hashFile(text));
    }
  });

  it('fails where bytes that wait are there no longer', async () => {
    const kept = join(folder, 'short');
    writeFileSync(kept, 'AB');
    const file = openSync(kept, 'r');
    const parts = [{ file, at: 0, length: 3 }];
    const files = NAMES.map((path) => ({ path, parts }));
    await expect(workers.write(join(folder, 'other'), files)).rejects.toThrow('cut short');
    closeSync(file);
  });

  it('checks pages in other threads as in this one, each tree by what stands in it', async () => {
    const tree = join(folder, 'content');
    mkdirSync(join(tree, 'media'), { recursive: true });
    writeFileSync(join(tree, 'media/a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    writeFileSync(join(tree, 'images.yml'), 'media/a.svg:\n  alt: A picture\n');
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(tree, name), `${text}\n![](media/a.svg)\n\n$missing$ and $fee$.\n`);
    }
    for (const fee of ['1', '2']) {
      writeFileSync(join(tree, 'site.yml'), 'name: A\nplain_language: {sentence_words: 2}\n');
      mkdirSync(join(tree, 'values'), { recursive: true });
      writeFileSync(join(tree, 'values/fees.yml'), `fee: {value: "${fee}", as_of: 2026-08-01, source: A}\n`);
      const open = await openTree(await readTree(tree));
      const urls = [...listPages(open).keys()];
      const checked = await workers.check(open, urls);
      expect(checked).toEqual(urls.map((url) => checkPage(open, url)));
      expect(JSON.stringify(checked[0])).toContain(` and ${fee}.`);
    }
  });

  it('tells what went wrong in another thread', async () => {
    const paths = NAMES.map((name) => join(folder, 'missing', name));
    await expect(workers.read(paths)).rejects.toThrow('ENOENT');
  });
});
