import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '@/scripts/launch-browser';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { builtSite } from '../support/site';

const path = '/steps-to-become-a-teacher';
/** Between the two dates of the page. */
const TODAY = new Date('2026-09-13T12:00:00');

let server: SiteServer;
let browser: Browser;
let complaints: string[];

beforeAll(async () => {
  server = await serveSite(builtSite, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the page with key dates, on the day given above, under the policy of a published site. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  complaints = [];
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(TODAY);
  await page.goto(`${server.address}${path}`);
  // What counts starts when it comes into view.
  await dates(page).getByRole('listitem').last().scrollIntoViewIfNeeded();
  return page;
}

const dates = (page: Page) => page.getByRole('region', { name: 'Dates for courses starting in September 2026' });

describe('key dates, on a page of steps', () => {
  it('tells what has passed and counts the days to what is coming, under the policy, without a complaint', async () => {
    const page = await open();
    await dates(page).getByText('passed', { exact: true }).waitFor();
    await dates(page).getByText('in 2 days', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('still counts after Back and Forward', async () => {
    const page = await open();
    await dates(page).getByText('in 2 days').waitFor();
    await page.getByRole('link', { name: 'What is QTS?' }).click();
    await page.getByRole('heading', { level: 1, name: /QTS/ }).waitFor();
    await page.goBack();
    await dates(page).getByText('in 2 days').waitFor();
    await page.goForward();
    await page.goBack();
    await dates(page).getByText('passed', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('writes the dates out without a script, and counts nothing', async () => {
    const page = await open({ javaScriptEnabled: false });
    const items = await dates(page).getByRole('listitem').allInnerTexts();
    expect(items.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      '7 October 2025 Applications open, at 9am',
      '15 September 2026 Applications close, at 6pm',
    ]);
    await page.context().close();
  });

  it('moves nothing when the count arrives', async () => {
    const page = await open();
    await dates(page).getByText('in 2 days').waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            done(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 500);
        }),
    );
    expect(shift).toBe(0);
    await page.context().close();
  });
});
