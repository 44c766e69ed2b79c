import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { markScriptSupport } from '@/components/layout/script-support';
import { listHtml } from '@/scripts/files';
import { findDamage } from '@/scripts/provenance';
import { listSeen } from '../support/seen-parts';
import { builtSite } from '../support/site';

/** Next’s export of the same content, before the framework was taken out. */
const exported = join(process.cwd(), '.build/test/export');
const pages = listHtml(exported).filter((name) => name !== '_not-found.html');

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const read = (folder: string, name: string) => new JSDOM(text(folder, name)).window.document;

describe('every exported page', () => {
  it('is there, finished, and no other is', () => {
    expect(listHtml(builtSite)).toEqual(pages);
    expect(pages.length).toBeGreaterThanOrEqual(9);
  });

  it.each(pages)('%s lost no text, link, metadata or style', (name) => {
    expect(listSeen(text(builtSite, name))).toEqual(listSeen(text(exported, name)));
  });

  it.each(pages)(
    '%s has no script but the site’s own, those of the search and of its islands, and GOV.UK’s line',
    (name) => {
      const page = read(builtSite, name);
      const scripts = [...page.querySelectorAll('script:not([type="application/ld+json"])')];
      const hasIsland = page.querySelector('island-root') !== null;
      const isSearching = page.querySelector('[data-index]') !== null;
      expect(scripts.map((script) => script.getAttribute('src') ?? script.textContent)).toEqual([
        expect.stringMatching(/^\/assets\/(frame|site)-[0-9a-f]{10}\.js$/),
        ...(isSearching ? [expect.stringMatching(/^\/assets\/search-[0-9a-f]{10}\.js$/)] : []),
        ...(hasIsland ? [expect.stringMatching(/^\/assets\/islands-[0-9A-Z]{8}\.js$/)] : []),
        markScriptSupport,
      ]);
      expect(readFileSync(join(builtSite, name), 'utf8')).not.toMatch(/__next_f|<!--/);
    },
  );

  it.each(pages)('%s keeps what it tells search engines', (name) => {
    const dataOf = (folder: string) =>
      [...read(folder, name).querySelectorAll('script[type="application/ld+json"]')].map((data) => data.textContent);
    expect(dataOf(builtSite)).toEqual(dataOf(exported));
  });

  it.each(pages)('%s has one h1, a language, and a title of page and site', (name) => {
    const page = read(builtSite, name);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.title).toMatch(/./);
  });
});

describe('the built site', () => {
  const files = readdirSync(builtSite, { recursive: true, encoding: 'utf8' });

  it('has nothing of Next but styles and what they name', () => {
    expect(
      files.filter(
        (name) => /_next\/.*\.js|\.txt$/.test(name) && !/^(robots|llms|\.well-known\/security)\.txt$/.test(name),
      ),
    ).toEqual([]);
    expect(files.some((name) => /_next\/static\/.*\.css$/.test(name))).toBe(true);
  });

  it('has nothing of the gallery, which is for previews and for editing', () => {
    expect(files.filter((name) => /gallery/i.test(name))).toEqual([]);
    for (const name of files.filter((each) => /\.(css|html|js|xml)$/.test(each))) {
      expect(readFileSync(join(builtSite, name), 'utf8')).not.toMatch(/gallery|\.example\{|class="example"/i);
    }
  });

  it('is whole, as build.json tells', () => {
    expect(findDamage(builtSite)).toEqual([]);
  });

  it('has its 404 page, sitemap, robots.txt, and what lies beside the pages at the top', () => {
    expect(files).toEqual(expect.arrayContaining(['404.html', 'sitemap.xml', 'robots.txt', 'index.html']));
    expect(files).toEqual(expect.arrayContaining(['index.md', 'llms.txt', 'feed.xml', 'manifest.webmanifest']));
    expect(files.filter((name) => name.startsWith('beside'))).toEqual([]);
  });
});
