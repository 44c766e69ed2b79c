import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SPECULATION_RULES_PATH, writeSpeculationRules } from '@/lib/hosts';
import { finishSite } from '@/scripts/finish/finish-site';
import { launchBrowser } from '@/scripts/launch-browser';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { copyClientApp, exportClientApp } from '../support/client-app';
import { removeTrees } from '../support/content-tree';

let server: SiteServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let messages: string[];
let requests: string[];

beforeAll(async () => {
  const folder = copyClientApp(['plain', 'islands', 'faulty', 'idle', 'days-until']);
  exportClientApp(folder);
  const at = (name: string) => join(folder, name);
  const finish = (exportDir: string, outDir: string, islandsFolder: string) =>
    finishSite({ root: process.cwd(), nextDir: at('.next'), exportDir, outDir, islandsFolder });
  // Our own island, and those of the app, are in two folders: they are finished apart and put together.
  cpSync(at('export/_next'), at('own/_next'), { recursive: true });
  renameSync(at('export/days-until.html'), at('own/days-until.html'));
  await finish(at('export'), at('out'), `${folder}/components/islands`);
  await finish(at('own'), at('own-out'), 'components/islands');
  cpSync(at('own-out'), at('out'), { recursive: true });
  writeFileSync(join(at('out'), SPECULATION_RULES_PATH), writeSpeculationRules());
  server = await serveSite(at('out'), 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTrees();
});

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  page = await context.newPage();
  messages = [];
  requests = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${server.address}${path}`);
}

afterEach(async () => {
  await context.close();
  expect(messages).toEqual([]);
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const fetched = (name: string) => requests.filter((path) => path.startsWith(`/assets/${name}-`));

describe('islands on a finished page', () => {
  it('work beside an accordion and inside it, under the policy', async () => {
    await open('/islands');
    await button('Beside: 2').click();
    await button('Beside: 3').waitFor();
    await button('Two , Show this section').click();
    await button('Inside: 0').click();
    await button('Inside: 1').waitFor();
    await button('Two , Hide this section').click();
    expect(await button('Beside: 3').isVisible()).toBe(true);
  });

  it('show their server markup without script', async () => {
    await open('/islands', { javaScriptEnabled: false });
    expect(await button('Beside: 2').isVisible()).toBe(true);
    expect(await page.getByText('Asleep').isVisible()).toBe(true);
    expect(fetched('islands')).toEqual([]);
  });

  it('work when the visitor comes back to the page', async () => {
    await open('/islands');
    await button('Beside: 2').click();
    await page.getByRole('link', { name: 'Plain' }).click();
    await page.getByText('Plain').waitFor();
    await page.goBack();
    await button(/Beside: [23]/).click();
    await button(/Beside: [34]/).waitFor();
    await page.goForward();
    await page.goBack();
    await button(/Beside: /).click();
    await button(/Beside: [345]/).waitFor();
  });

  it('that are wanted at once are named in the head, with all that they need', async () => {
    await open('/islands');
    await button('Beside: 2').waitFor();
    const preloads = await page
      .locator('link[rel=modulepreload]')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
    expect(preloads).toEqual(expect.arrayContaining(fetched('Tally')));
    expect(preloads).toHaveLength(2);
    expect(new Set(requests).size).toBe(requests.length);
  });

  it('that are wanted in view are fetched when they come into view', async () => {
    await open('/islands');
    await button('Beside: 2').click();
    await page.waitForLoadState('networkidle');
    expect(fetched('Phrase')).toEqual([]);
    await page.getByText('Asleep').scrollIntoViewIfNeeded();
    await page.getByText('Awake').waitFor();
    expect(fetched('Phrase')).toHaveLength(1);
  });

  it('that are wanted when idle are fetched out of view', async () => {
    await open('/idle');
    await page.getByText('Awake').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('load no script on a page without one', async () => {
    await open('/plain');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.endsWith('.js'))).toEqual([]);
  });

  it('that fail leave their server markup, and the others at work', async () => {
    await open('/faulty');
    await button('Alive: 0').click();
    await button('Alive: 1').waitFor();
    while (messages.length < 2) await page.waitForEvent('pageerror');
    expect(await page.getByText('as the server wrote it').allTextContents()).toEqual([
      'Early: as the server wrote it',
      'Late: as the server wrote it',
    ]);
    messages = [];
  });
});

describe('DaysUntil', () => {
  it('counts the days of the visitor, moves no line, and counts on at midnight', async () => {
    await open('/days-until', { timezoneId: 'Asia/Kolkata' });
    await page.clock.install({ time: new Date('2026-11-24T18:29:50Z') });
    const heights = async () => {
      const found: number[] = [];
      for (let width = 160; width <= 480; width += 8) {
        await page.setViewportSize({ width, height: 600 });
        found.push(await page.locator('p').evaluate((line) => line.getBoundingClientRect().height));
      }
      return found;
    };
    await context.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    const before = await heights();
    expect(new Set(before).size).toBeGreaterThan(1);
    await context.unroute('**/assets/*.js');
    messages = [];
    await page.reload();
    await page.getByText('in 42 days').waitFor();
    expect(await heights()).toEqual(before);
    await page.clock.fastForward('00:15');
    await page.getByText('in 41 days').waitFor();
  });
});
