import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { SEARCH_URL } from '@/lib/content';
import { listFiles } from '@/scripts/files';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { builtSite, openBuiltSite } from '../support/site';

const site = openBuiltSite();

let server: SiteServer;
let context: BrowserContext;
let page: Page;
let messages: string[];
let asked: string[];

beforeAll(async () => {
  server = await serveSite(builtSite, 0);
});

afterAll(async () => {
  await server?.close();
});

async function open(path: string, options: { javaScriptEnabled?: boolean } = {}) {
  messages = [];
  asked = [];
  context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  page = await context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.address}${path}`);
}

afterEach(async () => {
  await context.close();
  // The browser itself tells of an address that leads nowhere.
  expect(messages.filter((text) => !/status of 404/.test(text))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
});

const field = () => page.getByRole('searchbox', { name: 'What are you looking for?' });
const status = () => page.getByRole('status');
const results = () => page.locator('main ol > li');
const toZ = () => page.getByRole('heading', { name: 'All pages, A to Z' });

describe('the search', () => {
  it('shows results as one types, with the words marked, and says how many once one stops', async () => {
    await open(SEARCH_URL);
    await field().pressSequentially('skilled worker visa', { delay: 20 });
    await results().first().waitFor();
    expect((await results().first().locator('mark').allTextContents()).join(' ').toLowerCase()).toContain('visa');
    expect(await toZ().isVisible()).toBe(false);
    await status()
      .getByText(/^\d+ pages found for “skilled worker visa”$/)
      .waitFor();
    expect(await status().getAttribute('role')).toBe('status');
  });

  it('has no accessibility violation and no sideways scrolling with its results', async () => {
    await open(`${SEARCH_URL}?q=visa+cost`);
    await results().first().waitFor();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await sidewaysFaults(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  it('keeps the question in the address without a new entry of the history, and answers one that came with it', async () => {
    await open(SEARCH_URL);
    const before = await page.evaluate(() => history.length);
    await field().fill('fees & costs');
    await page.waitForURL(/\?q=fees\+%26\+costs$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.reload();
    await results().first().waitFor();
    expect(await field().inputValue()).toBe('fees & costs');
    await field().fill('');
    await toZ().waitFor();
    await page.waitForURL(/\/search$/);
    expect(await results().count()).toBe(0);
  });

  it('forgives a slip, and stays where it is when the form is sent', async () => {
    await open(`${SEARCH_URL}?q=elegibility`);
    await results().first().getByRole('link').first().waitFor();
    await page.keyboard.press('Tab');
    await field().press('Enter');
    expect(await results().first().textContent()).toMatch(/eligib|Entry requirements/i);
  });

  it('says that nothing was found, and leaves the list of all pages', async () => {
    await open(`${SEARCH_URL}?q=xqzwv`);
    await status().getByText('Nothing found for “xqzwv”').waitFor();
    expect(await toZ().isVisible()).toBe(true);
  });

  it('takes nothing that a visitor types for HTML', async () => {
    await open(`${SEARCH_URL}?q=${encodeURIComponent('<img src=x onerror=alert(1)> visa')}`);
    await results().first().waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('leads by a link to a section into the closed accordion, which opens', async () => {
    const section = 'non-uk-teachers/international-qualified-teacher-status#working-while-you-train';
    await open(`${SEARCH_URL}?q=${encodeURIComponent('working while you train for iqts')}`);
    await page.locator(`main ol a[href="/${section}"]`).click();
    const heading = page.locator('#working-while-you-train');
    await heading.waitFor({ state: 'visible' });
    const button = page.locator('.govuk-accordion__section--expanded .govuk-accordion__section-button');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
  });

  it('is done by keyboard alone: from the field the results are the next links', async () => {
    await open(`${SEARCH_URL}?q=cookies`);
    await results().first().waitFor();
    await field().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe('/privacy');
  });

  it('is, without a script, a list of all pages and their sections, and no form that nothing would answer', async () => {
    await open(SEARCH_URL, { javaScriptEnabled: false });
    expect(await toZ().isVisible()).toBe(true);
    expect(await field().isVisible()).toBe(false);
    const links = await page
      .locator('main section a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const published = readFileSync(join(builtSite, 'sitemap.xml'), 'utf8').match(/<loc>[^<]*/g) ?? [];
    expect(links.filter((link) => !link.includes('#'))).toHaveLength(published.length);
    expect(links).toContain('/non-uk-teachers/international-qualified-teacher-status#check-your-eligibility');
  });

  it('can be reached from every page, and only it and the page for lost addresses load it', async () => {
    for (const name of listFiles(builtSite).filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(join(builtSite, name), 'utf8');
      expect([name, html.includes(`href="${SEARCH_URL}"`)]).toEqual([name, true]);
      const isSearching = /^(search|404)\.html$/.test(name);
      expect([name, /\/assets\/search-\w+\.js/.test(html)]).toEqual([name, isSearching]);
    }
  });
});

describe('the head of the search', () => {
  it('has a title, a description and one address, whatever was searched for', () => {
    const html = readFileSync(join(builtSite, 'search.html'), 'utf8');
    expect(html).toContain('<title>Search - Routes into teaching</title>');
    expect(html).toMatch(/<meta name="description" content="Search [^"]+"/);
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/search"/);
    expect(readFileSync(join(builtSite, 'sitemap.xml'), 'utf8')).not.toContain('/search<');
  });
});

describe('the page for addresses that lead nowhere', () => {
  it('suggests three pages by the words of the address, and tells of them', async () => {
    await open('/iqts/visa-for-trainees.html');
    const suggestions = status().getByRole('listitem');
    await suggestions.first().waitFor();
    expect(await suggestions.count()).toBe(3);
    expect(await status().locator('mark').count()).toBe(0);
    expect(await status().getByRole('link').first().getAttribute('href')).toBe('/non-uk-teachers/visas-for-trainees');
  });

  it('suggests nothing where no page fits', async () => {
    await open('/xqzwv');
    await page.waitForLoadState('networkidle');
    expect(await status().textContent()).toBe('');
  });

  it('leads, without a script, home and to the search', async () => {
    await open('/visa', { javaScriptEnabled: false });
    const links = page.getByRole('main').getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['/', SEARCH_URL]);
  });
});
