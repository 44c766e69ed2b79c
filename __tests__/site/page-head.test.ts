import sharp from 'sharp';
import { checkSite } from '@/lib/checks';
import { readBuiltFile, readBuiltPages } from '../support/built-pages';

const pages = readBuiltPages();
const urls = pages.map(({ url }) => url);

const documentOf = (url: string) => {
  const page = pages.find((each) => each.url === url);
  if (!page) throw new Error(`there is no page ${url}`);
  return page.document;
};
const metaOf = (url: string, name: string) =>
  [...documentOf(url).querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
const linksOf = (url: string, rel: string) =>
  [...documentOf(url).querySelectorAll(`link[rel~="${rel}"]`)].map((link) => link.getAttribute('href') ?? '');

let siteUrl = '';
let siteName = '';
beforeAll(async () => {
  const { site } = await checkSite('content');
  siteUrl = site.url;
  siteName = site.name;
});

describe('the heads of all pages', () => {
  it.each(['title', 'description'])('have a %s of their own each', (name) => {
    const texts = urls.map((url) => (name === 'title' ? documentOf(url).title : metaOf(url, name).join()));
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(texts).size).toBe(urls.length);
  });
});

describe.each(urls)('the head of %s', (url) => {
  it('names the page and the site', () => {
    expect(documentOf(url).title).toMatch(new RegExp(`(^| - )${siteName}$`));
    expect(linksOf(url, 'canonical')).toEqual([siteUrl + url]);
  });

  it('tells social networks what the page is, once each', () => {
    const [title] = documentOf(url).title.split(` - ${siteName}`);
    const [description] = metaOf(url, 'description');
    const [locale] = [documentOf(url).documentElement.lang.replace('-', '_')];
    const [type] = metaOf(url, 'og:type');
    expect(['article', 'website']).toContain(type);
    const told = ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:locale', 'twitter:card'];
    expect(told.map((name) => metaOf(url, name))).toEqual(
      [title, description, siteUrl + url, siteName, locale, 'summary_large_image'].map((text) => [text]),
    );
  });

  it('names a card of 1200 by 630 pixels and less than 60 kB, and says what it shows', async () => {
    const [address = '', ...others] = metaOf(url, 'og:image');
    expect(others).toEqual([]);
    expect(address).toMatch(new RegExp(`^${siteUrl}/media/cards/.+-[0-9a-f]{8}\\.jpg$`));
    const file = readBuiltFile(address);
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
    expect([metaOf(url, 'og:image:width'), metaOf(url, 'og:image:height')]).toEqual([['1200'], ['630']]);
    expect(file.length).toBeLessThan(60_000);
    expect(metaOf(url, 'og:image:alt').join()).toMatch(/\S/);
  });

  it('leads to its Markdown copy, the feed, the manifest and the icons, which are all there', () => {
    const copy = `${url === '/' ? '/index' : url}.md`;
    expect(linksOf(url, 'alternate')).toEqual([copy, '/feed.xml']);
    expect(linksOf(url, 'manifest')).toEqual(['/manifest.webmanifest']);
    expect(linksOf(url, 'icon')).toEqual(['/icon.svg']);
    const files = [copy, '/feed.xml', '/manifest.webmanifest', '/icon.svg', ...linksOf(url, 'apple-touch-icon')];
    expect(files).toHaveLength(5);
    for (const file of files) expect(readBuiltFile(file).length).toBeGreaterThan(100);
    expect(metaOf(url, 'theme-color')).toEqual(['#14213d']);
  });
});
