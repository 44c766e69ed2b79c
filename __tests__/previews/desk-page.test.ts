import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkSite } from '@/lib/checks';
import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { openPreview } from '../support/preview';

const DESK = '/preview/inventory';
const preview = openPreview();

const titlesOf = (page: Page) => page.locator('[data-desk-table] tbody tr:not([hidden]) th > a').allInnerTexts();

describe('/preview/inventory', () => {
  it.each([1280, 320])('is for everybody, within the policy, in a window of %i pixels', async (width) => {
    const { page } = preview;
    await page.setViewportSize({ width, height: 640 });
    await preview.open(DESK);
    await page.getByRole('heading', { level: 1, name: 'The editor’s desk' }).waitFor();
    await page.getByRole('status').getByText('pages shown').waitFor();
    expect([...(await axeFaults(page)), ...(await sidewaysFaults(page)), ...preview.complaints]).toEqual([]);
    expect(await page.locator('[style], style').count()).toBe(0);
  });

  it('has every page, each a link in the table and in the map', async () => {
    await preview.open(DESK);
    const { site } = await checkSite('content');
    const urls = site.pages.map(({ url }) => url).sort();
    for (const links of ['[data-desk-table] tbody th > a', '.site-map a']) {
      const found = await preview.page
        .locator(links)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found.sort()).toEqual(urls);
    }
    const csv = readFileSync(join(preview.folder, `${DESK}.csv`), 'utf8');
    expect(csv.match(/\r\n/g)).toHaveLength(urls.length + 1);
  });

  it('offers the file for spreadsheets as a download', async () => {
    await preview.open(DESK);
    const waiting = preview.page.waitForEvent('download');
    await preview.page.getByRole('link', { name: /CSV/ }).click();
    expect((await waiting).suggestedFilename()).toBe('inventory.csv');
    const response = await preview.page.request.get(`${preview.address}${DESK}.csv`);
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('sorts and filters with the keyboard, and tells what it did', async () => {
    await preview.open(DESK);
    const { page } = preview;
    const all = await titlesOf(page);
    await page.getByRole('button', { name: 'Page', exact: true }).press('Enter');
    await page
      .getByRole('columnheader', { name: 'Page', exact: true })
      .and(page.locator('[aria-sort="ascending"]'))
      .waitFor();
    expect(await titlesOf(page)).toEqual([...all].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en')));
    await page.getByRole('searchbox', { name: /^Find pages/ }).fill('steps');
    await page
      .getByRole('status')
      .getByText(/^[1-9]\d* of \d+ pages shown\. Sorted by “Page”, ascending\.$/)
      .waitFor();
    expect((await titlesOf(page)).length).toBeLessThan(all.length);
    await page.getByRole('searchbox', { name: /^Find pages/ }).fill('');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Pages without an owner');
    expect(await titlesOf(page)).toHaveLength(all.length);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('can be read without a script', async () => {
    const browser = preview.page.context().browser();
    const context = await browser?.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const page = await context?.newPage();
    if (!page) throw new Error('the browser is not open');
    await page.goto(preview.address + DESK);
    expect(await titlesOf(page)).toHaveLength((await checkSite('content')).site.pages.length);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('thead button').count()).toBe(0);
    await page.getByText('Pages with problems come first').waitFor();
    await page.locator('.site-map a').last().waitFor();
    await context?.close();
  });

  it('shows in the map where the page leads that one points at', async () => {
    await preview.open(DESK);
    const { page } = preview;
    const link = page.locator('.site-map a').first();
    const widthOf = () =>
      link
        .locator('path')
        .first()
        .evaluate((arc) => getComputedStyle(arc).strokeWidth);
    const before = await widthOf();
    await link.focus();
    expect(await widthOf()).not.toBe(before);
  });

  it('is led to from the banner of every page and from the report', async () => {
    for (const url of ['/', '/preview']) {
      await preview.open(url);
      expect(await preview.page.locator(`a[href="${DESK}"]`).count()).toBeGreaterThan(0);
    }
  });
});
