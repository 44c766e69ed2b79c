import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
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

/** A phone that keeps nothing: each page is its first visit. */
let page: Page;
let asked: string[] = [];
beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  page.on('requestfinished', (request) => void asked.push(new URL(request.url()).pathname));
});

/** The addresses that a phone asks for on its first visit, but for the icon and the rules, which browsers ask for at leisure. */
async function listRequests(url: string): Promise<string[]> {
  await page.goto('about:blank');
  asked = [];
  await page.goto(`${site.server.address}${url}`, { waitUntil: 'load' });
  // Pictures further down are loaded when one comes to them.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  return asked.filter((path) => path !== '/icon.svg' && path !== SPECULATION_RULES_PATH);
}

describe.each(names)('%s', (name) => {
  const url = urlOf(name);

  it('keeps to the budget of a first visit, and loads what is measured and no more', async () => {
    const measured = measurePage(builtSite, name);
    const requests = await listRequests(url);
    const extras = requests.filter((path) => extraOf(path) !== undefined);
    const told = measured.requests.filter((path) => extraOf(path) === undefined);
    expect(requests.filter((path) => !extras.includes(path)).sort()).toEqual(told.toSorted());
    const extraBytes = sizeOf(measured.requests.filter((path) => extraOf(path) !== undefined));
    const bytesOf = (kind: Kind) => measured.bytes[kind].brotli - (kind === 'JS' ? extraBytes : 0);
    const over = kinds.filter((kind) => bytesOf(kind) > budgets.kinds[kind]);
    expect(over.map((kind) => `${kind}: ${bytesOf(kind)} of ${budgets.kinds[kind]} bytes`)).toEqual([]);
    const whole = totalOf(measured, 'brotli') - extraBytes;
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

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliSize(path), 0);
}

/** Pages share scripts, and the index takes a while: each is compressed once. */
const sizes = new Map<string, number>();
function brotliSize(path: string): number {
  const size = sizes.get(path) ?? brotliCompressSync(readBuiltFile(path)).length;
  sizes.set(path, size);
  return size;
}
