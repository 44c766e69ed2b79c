import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Metadata } from 'next';
import { renderToStaticMarkup } from 'react-dom/server';
import { DrawnPlace } from '@/components/layout/DrawnPlace';
import { headTexts, markTexts } from '@/components/layout/head-texts';
import { pageMetadata } from '@/components/layout/page-metadata';
import { checkFiles } from '@/lib/checks';
import { getPage, SEARCH_URL, type Site } from '@/lib/content';
import { drawSite } from '@/scripts/draw/draw-site';
import { hashFile } from '@/scripts/kept/hash';
import { readBytes } from '@/scripts/kept/kept-bytes';
import { type Held, readShard, writeShard } from '@/scripts/kept/shard-file';
import { PageWorkers } from '@/scripts/pages/page-workers';
import { applyEdits, edits } from '../support/any-edits';
import { madeSite } from '../support/made-site';

const folders: string[] = [];
const makeCache = () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The head and the place that Next makes, as far as this is about: each text of the metadata in a tag of its own. */
function renderFrame(url: string, metadata: Metadata): string {
  const listTexts = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [String(value)];
  const head = (
    <>
      <title>{String(metadata.title)}</title>
      {listTexts(metadata).map((text) => (
        <meta key={text} content={text} />
      ))}
    </>
  );
  const place = renderToStaticMarkup(<DrawnPlace url={url} />);
  return `<html><head>${renderToStaticMarkup(head)}</head><body>${place}</body></html>`;
}

const workers = new PageWorkers(process.cwd());

/** Draws a site, with a stand-in for Next. */
async function draw(site: Site, cache: string, program = 'one') {
  const drawing = await drawSite(site, { program, cache, workers, tell: () => undefined });
  const rendered = new Map([[SEARCH_URL, renderFrame(SEARCH_URL, { title: 'Search' })]]);
  for (const url of drawing.rendered.urls) {
    const page = getPage(site, url);
    if (page) rendered.set(url, renderFrame(url, pageMetadata(site, page, markTexts(headTexts(site, page)))));
  }
  const pages = [...drawing.pages.join(rendered)].map(({ url, before, body, after, parts }) => {
    const html = before + (typeof body === 'string' ? body : Buffer.from(readBytes(body))) + after;
    return { url, html, parts };
  });
  pages.sort((a, b) => (a.url < b.url ? -1 : 1));
  const out = makeCache();
  const copies = new Map([...(await drawing.writeCopies(out))].sort());
  for (const [path, hash] of copies) expect(hashFile(readFileSync(join(out, path)))).toBe(hash);
  drawing.close();
  return { pages, copies, index: drawing.index, urls: drawing.rendered.urls };
}

describe('drawSite', () => {
  it('draws the same from what it kept as from nothing, whatever was edited in between', async () => {
    await fc.assert(
      fc.asyncProperty(madeSite, fc.array(edits, { minLength: 1, maxLength: 3 }), async ({ files }, rounds) => {
        const cache = makeCache();
        let tree: Record<string, string> = files;
        await draw((await checkFiles(tree)).site, cache);
        for (const round of rounds) {
          tree = applyEdits(tree, round);
          const { site } = await checkFiles(tree);
          expect(await draw(site, cache)).toEqual(await draw(site, makeCache()));
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['signs of HTML', 'A < B & "C" > \'D\' </title>'],
    ['what replacing knows', '$& $1 $` \\1 %s'],
    ['marks', '--head-description-- --head-title-- https://head.invalid/--url--'],
    ['the title of the site', 'Name'],
    ['other scripts', 'مرحبا 教える 👩🏽‍🏫 a\u00a0b'],
    ['a line break', 'One\nTwo'],
    ['spaces around it', ' One '],
    ['nothing', ''],
  ])('writes the texts of a head as Next does: %s', async (_, text) => {
    const page = (title: string) => `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(text)}\n---\n`;
    const { site } = await checkFiles({
      'site.yml': 'name: Name\nurl: https://example.org\n',
      'home.md': page('Home'),
      'a.md': page('A'),
      'b-ü.md': page(text || 'B'),
    });
    const { pages } = await draw(site, makeCache());
    expect(site.pages).toHaveLength(3);
    for (const page of site.pages) {
      const own = renderFrame(page.url, pageMetadata(site, page));
      const head = own.slice(0, own.indexOf('</head>'));
      expect(pages.find(({ url }) => url === page.url)?.html.split('</head>')[0]).toBe(head);
    }
  });

  it('has Next render one page of each kind', async () => {
    const tree = Object.fromEntries(
      ['home', 'a', 'b', 'c'].map((name) => [`${name}.md`, `---\ntitle: ${name}\n---\n\nText.\n`]),
    );
    const { site } = await checkFiles({ ...tree, 'd.md': '---\ntitle: D\nnoindex: true\n---\n' });
    expect((await draw(site, makeCache())).urls).toEqual(['/', '/d']);
  });

  it('takes what an earlier build kept', async () => {
    const { site } = await checkFiles({ 'home.md': '---\ntitle: Home\n---\n\nText.\n' });
    const cache = makeCache();
    await draw(site, cache);
    for (const name of readdirSync(join(cache, 'pages'))) {
      const path = join(cache, 'pages', name);
      const values = [...readShard(path).values].map(([url, held]): [string, Held<unknown>] => {
        const text = Buffer.from(held.bytes).toString();
        return [url, { ...held, bytes: Buffer.from(text.replace('Text.', 'Kept.')) }];
      });
      writeShard(path, new Map(values));
    }
    expect((await draw(site, cache)).pages[0]?.html).toContain('Kept.');
  });

  it('keeps nothing of another program', async () => {
    const { site } = await checkFiles({ 'home.md': '---\ntitle: Home\n---\n', 'a.md': '---\ntitle: A\n---\n' });
    const cache = makeCache();
    const keys = () =>
      readdirSync(join(cache, 'pages')).map((file) => readFileSync(join(cache, 'pages', file), 'base64'));
    await draw(site, cache);
    const before = keys();
    await draw(site, cache);
    expect(keys()).toEqual(before);
    await draw(site, cache, 'another');
    expect(keys()).not.toEqual(before);
  });

  it('leaves a page with an island to Next', async () => {
    const dates = 'key_dates:\n  when:\n    title: Dates\n    dates:\n      - {date: 2030-01-05, label: It starts}\n';
    const { site, problems } = await checkFiles({
      'home.md': `---\ntitle: Home\n${dates}---\n\n$when$\n`,
      'a.md': '---\ntitle: A\n---\n',
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { pages, urls } = await draw(site, makeCache());
    expect(pages.map(({ url }) => url)).toEqual(['/a', SEARCH_URL]);
    expect(urls).toEqual(['/', '/a']);
  });
});
