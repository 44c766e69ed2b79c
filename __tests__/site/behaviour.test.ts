import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '@/scripts/launch-browser';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { removeTrees } from '../support/content-tree';
import { listIqtsPages, makeIqtsTree } from '../support/iqts-site';
import { runCommand } from '../support/site';

const out = join(process.cwd(), '.build/behaviour-out');
const path = '/non-uk-teachers/international-qualified-teacher-status';

let server: SiteServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let messages: string[];
let foreign: string[];

beforeAll(async () => {
  const seed = listIqtsPages().at(-1);
  if (!seed) throw new Error('no page to build');
  const { code, stderr } = runCommand('build', { CONTENT_DIR: await makeIqtsTree(seed.text), OUT_DIR: out });
  if (code !== 0) throw new Error(stderr);
  server = await serveSite(out, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTrees();
  rmSync(out, { recursive: true, force: true });
});

async function open(fragment = '', options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) foreign.push(request.url());
  });
  await page.goto(`${server.address}${path}${fragment}`);
}

beforeEach(() => {
  messages = [];
  foreign = [];
});

afterEach(async () => {
  await context.close();
  expect(messages).toEqual([]);
  expect(foreign).toEqual([]);
});

const button = (number: number) => page.locator('.govuk-accordion__section-button').nth(number - 1);
const expanded = () =>
  page
    .locator('.govuk-accordion__section-button')
    .evaluateAll((buttons) => buttons.map((each) => each.getAttribute('aria-expanded') === 'true'));
const visibleContents = () =>
  page
    .locator('.govuk-accordion__section-content')
    .evaluateAll((contents) => contents.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length);
const inView = (selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + element.clientHeight && top < innerHeight;
  });

/** Waits until the page has come to a state, as the browser scrolls and loads in its own time. */
async function eventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  for (let tries = 0; tries < 50 && JSON.stringify(await read()) !== JSON.stringify(wanted); tries += 1) {
    await page.waitForTimeout(100);
  }
  expect(await read()).toEqual(wanted);
}

const NONE = [false, false, false, false, false];
const ALL = [true, true, true, true, true];
const only = (number: number) => NONE.map((_, index) => index === number - 1);

describe('the accordion in a browser', () => {
  it('opens and closes a section by mouse', async () => {
    await open();
    expect(await expanded()).toEqual(NONE);
    await button(2).click();
    expect(await expanded()).toEqual(only(2));
    await button(2).click();
    expect(await expanded()).toEqual(NONE);
  });

  it.each(['Enter', 'Space'])('opens and closes a section by %s', async (key) => {
    await open();
    await button(4).focus();
    await page.keyboard.press(key);
    expect(await expanded()).toEqual(only(4));
    await page.keyboard.press(key);
    expect(await expanded()).toEqual(NONE);
  });

  it('shows and hides all sections', async () => {
    await open();
    await page.getByRole('button', { name: 'Show all sections' }).click();
    expect(await expanded()).toEqual(ALL);
    expect(await visibleContents()).toBe(5);
    await page.getByRole('button', { name: 'Hide all sections' }).click();
    expect(await expanded()).toEqual(NONE);
  });

  it('reads each number once, before the title', async () => {
    await open();
    const name = '2. Find out about fees , Show this section';
    await expect(page.getByRole('button', { name, exact: true }).count()).resolves.toBe(1);
  });

  it.each([
    ['#step-3', 3],
    ['#find-out-about-fees', 2],
    ['#heading-of-gain-iqts-and-automatic-qts', 4],
  ])('opens the section that %s leads to, on load, and brings it into view', async (fragment, number) => {
    await open(fragment);
    await eventually(expanded, only(number));
    await eventually(() => inView(fragment), true);
  });

  it('opens a section when the fragment changes later, and again when the same link is followed', async () => {
    await open();
    await page.evaluate(() => {
      location.hash = '#heading-of-find-out-about-fees';
    });
    await eventually(expanded, only(2));
    await eventually(() => inView('#heading-of-find-out-about-fees'), true);
    await button(2).click();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#heading-of-find-out-about-fees';
      link.textContent = 'again';
      document.querySelector('article')?.prepend(link);
    });
    await page.getByRole('link', { name: 'again' }).click();
    await eventually(expanded, only(2));
  });

  it('keeps opened sections over a reload, and forgets them on another page', async () => {
    await open();
    await button(1).click();
    await button(5).click();
    await page.reload();
    await eventually(expanded, [true, false, false, false, true]);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([`accordion:${path}`]);
  });

  it('opens a closed section in which the browser finds a word', async () => {
    await open();
    const content = page.locator('#accordion-content-3');
    expect(await content.getAttribute('hidden')).toBe('until-found');
    await content.dispatchEvent('beforematch');
    expect(await expanded()).toEqual(only(3));
    await page.reload();
    await eventually(expanded, only(3));
  });

  it('shows every section without scripts', async () => {
    await open('', { javaScriptEnabled: false });
    const shown = page.locator('.govuk-accordion__section-content');
    for (let index = 0; index < 5; index += 1) expect(await shown.nth(index).isVisible()).toBe(true);
    expect(await page.getByText('Words of find-out-about-fees, findable.').isVisible()).toBe(true);
  });

  it('shows every section in print', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    expect(await visibleContents()).toBe(5);
    expect(await page.getByText('Words of find-out-about-fees, findable.').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Show all sections' }).isVisible()).toBe(false);
  });

  it('opens the sections by itself when the script never arrives', async () => {
    await open();
    await context.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    expect(await page.getByText('Words of find-out-about-fees, findable.').isVisible()).toBe(true);
    messages = [];
  });
});

describe('the page in a browser', () => {
  it.each([320, 1280])('moves nothing while the script starts, at %i pixels', async (width) => {
    await open('', { viewport: { width, height: 640 } });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
  });

  it('keeps the accordion at one height before and after its script has started', async () => {
    await open();
    const height = () => page.locator('.govuk-accordion').evaluate((element) => element.getBoundingClientRect().height);
    const after = await height();
    await context.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    expect(Math.abs((await height()) - after)).toBeLessThanOrEqual(1);
    messages = [];
  });

  it('skips to the main content', async () => {
    await open();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('link', { name: 'Skip to main content' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content');
  });

  it('answers an unknown address with status 404 and a page', async () => {
    await open();
    const response = await page.request.get(`${server.address}/nowhere`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('Page not found');
  });
});
