import { SEARCH_URL } from '@/lib/content';
import { listHtml, urlOf } from '@/scripts/files';
import { builtSite, openBuiltSite } from '../support/site';

/** What a page may weigh on a first visit, compressed as a browser gets it, in bytes. */
const budget = {
  document: 8_000,
  stylesheet: 12_000,
  script: 7_000,
  image: 40_000,
  island: 9_000,
  search: 12_000,
  index: 30_000,
};
type Kind = keyof typeof budget;

const pages = listHtml(builtSite)
  .filter((name) => name !== '404.html')
  .map(urlOf);

const site = openBuiltSite();

/** The scripts of islands, and of the search, have budgets of their own: other pages load none of them. */
function kindOf(type: string, path: string): string {
  if (/^\/assets\/search-index-/.test(path)) return 'index';
  if (/^\/assets\/search-/.test(path)) return 'search';
  return type === 'script' && !/^\/assets\/(frame|site|controls)-/.test(path) ? 'island' : type;
}

const isKind = (type: string): type is Kind => type in budget;

describe('the weight of a page on a phone, first visit', () => {
  it.each(pages)('%s keeps to the budget', async (url) => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const bytes = { document: 0, stylesheet: 0, script: 0, image: 0, island: 0, search: 0, index: 0 };
    const others: string[] = [];
    page.on('requestfinished', async (request) => {
      const { pathname } = new URL(request.url());
      const type = kindOf(request.resourceType(), pathname);
      if (pathname === '/icon.svg') return;
      const { responseBodySize } = await request.sizes();
      if (isKind(type)) bytes[type] += responseBodySize;
      else others.push(`${type} ${request.url()}`);
    });
    await page.goto(`${site.server.address}${url}`, { waitUntil: 'networkidle' });
    const hasIsland = (await page.locator('island-root').count()) > 0;
    await context.close();
    const over = Object.keys(budget)
      .filter(isKind)
      .filter((kind) => bytes[kind] > budget[kind]);
    expect(over.map((kind) => `${kind}: ${bytes[kind]} of ${budget[kind]} bytes`)).toEqual([]);
    expect(bytes.stylesheet).toBeGreaterThan(1000);
    expect(others).toEqual([]);
    expect(bytes.island > 0).toBe(hasIsland);
    expect(bytes.search > 0).toBe(url === SEARCH_URL);
    expect(bytes.index > 0).toBe(url === SEARCH_URL);
    console.info(
      `${url}: ${Object.entries(bytes)
        .map(([kind, size]) => `${kind} ${size}`)
        .join(', ')} bytes`,
    );
  });
});
