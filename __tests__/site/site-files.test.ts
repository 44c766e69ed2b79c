import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { validateXML } from 'xmllint-wasm';
import { readBuiltFile, readBuiltPages } from '../support/built-pages';

const pages = readBuiltPages();
const urls = pages.map(({ url }) => url);
const canonicalOf = ({ document }: { document: Document }) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const canonicals = pages.map(canonicalOf);

const textOf = (path: string) => readBuiltFile(path).toString('utf8');
const schemaOf = (name: string) => readFileSync(join(process.cwd(), '__tests__/fixtures/schemas', name), 'utf8');

/** What a schema finds wrong with an XML file. */
async function faultsOf(path: string, schema: string, change = (text: string) => text): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: change(textOf(path)) }],
    schema: [{ fileName: schema, contents: schemaOf(schema) }],
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors.map(({ message }) => message);
}

/** The day of a page’s last change, as it tells visitors. */
const dayOf = (document: Document) =>
  [...document.querySelectorAll('.page-dates time')].at(-1)?.getAttribute('datetime') ?? undefined;

const xmlOf = (path: string) => new JSDOM(textOf(path), { contentType: 'text/xml' }).window.document;
const inside = (element: Element, name: string) => element.getElementsByTagName(name)[0]?.textContent ?? undefined;

describe('sitemap.xml', () => {
  it('is what the protocol asks for', async () => {
    expect(await faultsOf('/sitemap.xml', 'sitemap.xsd')).toEqual([]);
    const twice = (text: string) => text.replace(/<url>[\s\S]*?<\/url>/, '$&$&');
    expect(await faultsOf('/sitemap.xml', 'sitemap.xsd', twice)).not.toEqual([]);
    const wrongDay = (text: string) => text.replace(/<lastmod>[^<]*/, '<lastmod>yesterday');
    expect(await faultsOf('/sitemap.xml', 'sitemap.xsd', wrongDay)).not.toEqual([]);
  });

  it('names every page but those with noindex, each with the day of its last change', () => {
    const listed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content*="noindex"]'));
    const entries = [...xmlOf('/sitemap.xml').getElementsByTagName('url')];
    expect(entries.map((entry) => [inside(entry, 'loc'), inside(entry, 'lastmod')])).toEqual(
      expect.arrayContaining(listed.map((page) => [canonicalOf(page), dayOf(page.document)])),
    );
    expect(entries).toHaveLength(listed.length);
  });
});

describe('robots.txt', () => {
  it('welcomes search engines and names the sitemap', () => {
    const [home] = canonicals.filter((address) => address.endsWith('/'));
    expect(textOf('/robots.txt')).toBe(`User-Agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`);
  });
});

describe('feed.xml', () => {
  const feed = xmlOf('/feed.xml');
  const entries = [...feed.getElementsByTagName('entry')];

  it('is what RFC 4287 asks for', async () => {
    expect(await faultsOf('/feed.xml', 'atom.rng')).toEqual([]);
    const withoutId = (text: string) => text.replace(/<entry><id>.*?<\/id>/, '<entry>');
    expect(await faultsOf('/feed.xml', 'atom.rng', withoutId)).not.toEqual([]);
    const withoutTime = (text: string) => text.replace(/<updated>[^<]*/, '<updated>2026-08-01');
    expect(await faultsOf('/feed.xml', 'atom.rng', withoutTime)).not.toEqual([]);
  });

  it('has ids that differ, links to pages that are there, and itself named as they name it', () => {
    const ids = [...feed.getElementsByTagName('id')].map((id) => id.textContent ?? '');
    expect(new Set(ids.slice(1)).size).toBe(entries.length);
    const addresses = entries.map((entry) => entry.getElementsByTagName('link')[0]?.getAttribute('href') ?? '');
    expect(canonicals).toEqual(expect.arrayContaining(addresses));
    const [self] = [...feed.getElementsByTagName('link')].filter((link) => link.getAttribute('rel') === 'self');
    expect(new URL(self?.getAttribute('href') ?? '').pathname).toBe('/feed.xml');
  });

  it('tells the newest change first, as the pages date them', () => {
    const times = entries.map((entry) => inside(entry, 'updated') ?? '');
    expect(times).toEqual(times.toSorted().toReversed());
    expect(inside(feed.documentElement, 'updated')).toBe(times[0]);
    const days = new Map(pages.map((page) => [canonicalOf(page), dayOf(page.document)]));
    expect(times).toEqual(entries.map((entry) => `${days.get(inside(entry, 'id') ?? '')}T00:00:00Z`));
  });
});

describe('manifest.webmanifest', () => {
  it('names the site, and icons that have the size that it says', async () => {
    const manifest = JSON.parse(textOf('/manifest.webmanifest'));
    expect(manifest).toMatchObject({ name: expect.stringMatching(/\S/), start_url: '/', theme_color: '#14213d' });
    const icons: { src: string; sizes: string; type: string; purpose?: string }[] = manifest.icons;
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of icons) {
      const { width, height, format } = await sharp(readBuiltFile(src)).metadata();
      expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
    }
  });

  it('is joined by an icon for iOS, which fills its square', async () => {
    const icon = pages[0]?.document.querySelector('link[rel="apple-touch-icon"]')?.getAttribute('href') ?? '';
    const { width, height, hasAlpha } = await sharp(readBuiltFile(icon)).metadata();
    expect([width, height, hasAlpha]).toEqual([180, 180, false]);
  });
});

describe('llms.txt', () => {
  it('has a title, a summary and sections that link to the copy of every page', () => {
    const tree = remark().parse(textOf('/llms.txt'));
    const [title, summary, ...rest] = tree.children;
    expect([title?.type, summary?.type]).toEqual(['heading', 'blockquote']);
    expect(new Set(rest.map(({ type }) => type))).toEqual(new Set(['heading', 'list']));
    const paths: string[] = [];
    visit(tree, 'link', ({ url }) => void paths.push(new URL(url).pathname));
    expect(paths.toSorted()).toEqual(urls.map((url) => `${url === '/' ? '/index' : url}.md`).toSorted());
  });
});

describe.each(pages)('the Markdown copy of $url', ({ url, document }) => {
  const copy = textOf(`${url === '/' ? '/index' : url}.md`);
  const tree = remark().use(remarkGfm).parse(copy);

  it('begins with the page’s heading, and has no HTML and no name without its value', () => {
    expect(copy.split('\n')[0]).toMatch(/^# /);
    visit(tree, 'html', ({ value }) => {
      throw new Error(`HTML in the copy: ${value}`);
    });
    expect(copy).not.toMatch(/\$[a-z]\w*\$/i);
  });

  it('has every heading of the page’s text, sections of its accordion too', () => {
    const all = [...document.querySelectorAll('article :is(h2, h3, h4)')].filter((heading) => !heading.closest('nav'));
    const headings = all.map((heading) => (heading.textContent ?? '').replace(/^(\d+)\. ?/, '').trim());
    expect(headings.filter((heading) => !copy.includes(heading))).toEqual([]);
  });

  it('has links in full alone', () => {
    visit(tree, ['link', 'image'], (node) => {
      if ('url' in node) expect(node.url).toMatch(/^(https?:\/\/|mailto:|tel:)/);
    });
  });
});
