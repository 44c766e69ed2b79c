import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { checkSite } from '@/lib/checks';
import { SEARCH_URL } from '@/lib/content';
import { MANIFEST_FILE, unpackManifest } from '@/lib/manifest';
import { listFiles } from '@/scripts/files';
import { triedPreview } from '@/scripts/tried-preview';
import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { openPreview, reviewMarks } from '../support/preview';
import { builtSite } from '../support/site';

const preview = openPreview();

const readPage = (url: string) =>
  new JSDOM(readFileSync(join(preview.folder, url === '/' ? 'index.html' : `${url.slice(1)}.html`), 'utf8')).window
    .document;

describe('a preview', () => {
  it('has what is published without, in its pages and styles', () => {
    const texts = listFiles(preview.folder).filter(
      (name) => /\.(html|css)$/.test(name) && !name.startsWith('gallery/'),
    );
    const all = texts.map((name) => readFileSync(join(preview.folder, name), 'utf8'));
    expect(reviewMarks.filter((mark) => !all.some((text) => text.includes(mark)))).toEqual([]);
  });

  it('tells on each page what it is of, keeps search engines out, and names production’s address', async () => {
    const { site } = await checkSite('content');
    for (const { url } of site.pages) {
      const page = readPage(url);
      const banner = page.querySelector('section[aria-label="Preview"]');
      expect(banner?.textContent).toContain(`Branch ${triedPreview.BRANCH} Commit 2f7c1b9`);
      expect(banner?.querySelector('a[href="/preview"]')).not.toBeNull();
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(site.url + url);
    }
  });

  it.each([SEARCH_URL, '/404'])('has its banner on %s, which search engines are kept from too', (url) => {
    const page = readPage(url);
    expect(page.querySelector('section[aria-label="Preview"]')).not.toBeNull();
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('leads from every part to lines that are in its file', async () => {
    const { site } = await checkSite('content');
    const links = site.pages.flatMap(({ url }) => [
      ...readPage(url).querySelectorAll<HTMLAnchorElement>('.edit-link a'),
    ]);
    expect(links.length).toBeGreaterThan(site.pages.length);
    const lost = links.filter(({ href }) => {
      const [, file = '', from, to] =
        /^https:\/\/github\.com\/example\/site\/blob\/say-more\/(.+)\?plain=1#L(\d+)-L(\d+)$/.exec(href) ?? [];
      if (!existsSync(file)) return true;
      return Number(from) > Number(to) || Number(to) > readFileSync(file, 'utf8').split('\n').length;
    });
    expect(lost.map(({ href }) => href)).toEqual([]);
  });

  it('has a closed panel on the pages with problems, and on no others', async () => {
    const { site, problems } = await checkSite('content');
    const faulty = new Set(problems.map(({ file }) => file));
    for (const { url, origin } of site.pages) {
      const files = [origin.file, ...origin.texts.map(({ place }) => place.file)];
      const panel = readPage(url).querySelector('.preview-banner details');
      expect(panel?.hasAttribute('open')).toBe(files.some((file) => faulty.has(file)) ? false : undefined);
    }
  });

  it.each(['/', '/steps-to-become-a-teacher', SEARCH_URL, '/404'])(
    '%s is for everybody, within the policy',
    async (url) => {
      await preview.open(url);
      const { page } = preview;
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.preview-banner details'))
          details.open = true;
      });
      const complaints = preview.complaints.filter((text) => url !== '/404' || !text.includes('404'));
      expect([...(await axeFaults(page)), ...(await sidewaysFaults(page)), ...complaints]).toEqual([]);
      expect(await page.locator('[style], style').count()).toBe(0);
    },
  );
});

describe('the manifest of a preview', () => {
  const readManifest = (folder: string) => {
    const manifest = unpackManifest(readFileSync(join(folder, MANIFEST_FILE)));
    if (typeof manifest === 'string') throw new Error(manifest);
    return manifest;
  };

  it('tells of each page the bytes that production has, as near as the report looks', () => {
    const published = new Map(readManifest(builtSite).pages.map((page) => [page.url, page.bytes]));
    const pages = readManifest(preview.folder).pages.filter(({ url }) => published.has(url));
    expect(pages.length).toBeGreaterThan(20);
    const off = pages.flatMap(({ url, bytes }) =>
      (['html', 'css', 'js', 'pictures'] as const)
        .filter((kind) => Math.abs(bytes[kind] - (published.get(url)?.[kind] ?? 0)) >= 1000)
        .map((kind) => `${url}: ${kind} ${bytes[kind]}, not ${published.get(url)?.[kind]}`),
    );
    expect(off).toEqual([]);
  });
});
