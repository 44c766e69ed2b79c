import { brotliCompressSync } from 'node:zlib';
import { SEARCH_URL } from '@/lib/content';
import { SPECULATION_RULES_PATH } from '@/lib/hosts';
import { listHtml, urlOf } from '@/scripts/files';
import { budgets, extraBudgets, totalOf } from '@/scripts/size/budgets';
import { type Kind, kinds, measurePage } from '@/scripts/size/measure-page';
import { readBuiltFile } from '../support/built-pages';
import { builtSite, openBuiltSite } from '../support/site';

const names = listHtml(builtSite).filter((name) => name !== '404.html');
const site = openBuiltSite();

/** Scripts of islands, and those of the search and its index, have budgets of their own: other pages load none. */
function extraOf(path: string): keyof typeof extraBudgets | undefined {
  if (/^\/assets\/search-index-/.test(path)) return 'index';
  if (/^\/assets\/search-/.test(path)) return 'search';
  return /^\/assets\/(?!(frame|site|controls)-)/.test(path) ? 'island' : undefined;
}

/** The addresses that a phone asks for on its first visit, but for the icon and the rules, which browsers ask for at leisure. */
async function listRequests(url: string): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('requestfinished', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.server.address}${url}`, { waitUntil: 'networkidle' });
  // Pictures further down are loaded when one comes to them.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  await context.close();
  return asked.filter((path) => path !== '/icon.svg' && path !== SPECULATION_RULES_PATH);
}

describe.each(names)('%s', (name) => {
  const url = urlOf(name);

  it('keeps to the budget of a first visit, and loads what is measured and no more', async () => {
    const page = measurePage(builtSite, name);
    const asked = await listRequests(url);
    const extras = asked.filter((path) => extraOf(path) !== undefined);
    const measured = page.requests.filter((path) => extraOf(path) === undefined);
    expect(asked.filter((path) => !extras.includes(path)).sort()).toEqual(measured.toSorted());
    const bytesOf = (kind: Kind) => page.bytes[kind].brotli - (kind === 'JS' ? measuredExtras(page.requests) : 0);
    const over = kinds.filter((kind) => bytesOf(kind) > budgets.kinds[kind]);
    expect(over.map((kind) => `${kind}: ${bytesOf(kind)} of ${budgets.kinds[kind]} bytes`)).toEqual([]);
    const whole = totalOf(page, 'brotli') - measuredExtras(page.requests);
    expect(whole).toBeLessThan(budgets.whole);
    expect(whole - bytesOf('picture')).toBeLessThan(isPlain(name) ? budgets.withoutPictures : budgets.whole);
    for (const kind of ['island', 'search', 'index'] as const) {
      const paths = extras.filter((path) => extraOf(path) === kind);
      expect(sizeOf(paths)).toBeLessThanOrEqual(extraBudgets[kind]);
      if (kind !== 'island') expect(paths.length > 0).toBe(url === SEARCH_URL);
    }
  });
});

/** Pages with an accordion have its script too. */
function isPlain(name: string): boolean {
  return !readBuiltFile(`/${name}`).includes('govuk-accordion');
}

function measuredExtras(requests: readonly string[]): number {
  return sizeOf(requests.filter((path) => extraOf(path) !== undefined));
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(readBuiltFile(path)).length, 0);
}
