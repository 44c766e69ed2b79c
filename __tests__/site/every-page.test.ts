import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { listHtml, urlOf } from '@/scripts/files';
import { addAxe, sidewaysFaults } from '../support/example-checks';
import { beginLooks } from '../support/page-looks';
import { builtSite, openBuiltSite } from '../support/site';

const names = listHtml(builtSite);
const widths = [320, 768, 1280];

const site = openBuiltSite();
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** One window for all pages, which are as new to it as to any: none leaves anything behind but the sections opened on itself. */
let window: Page;
/** One in which scripts are off, and one for what it shows: where scripts are off, axe cannot look at the page either. */
let scriptless: Page;
let copied: Page;
let complaints: string[] = [];

beforeAll(async () => {
  const settings = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' } as const;
  const context = await site.browser.newContext(settings);
  await addAxe(context);
  [window, copied] = [await context.newPage(), await context.newPage()];
  scriptless = await (await site.browser.newContext({ ...settings, javaScriptEnabled: false })).newPage();
  for (const page of [window, scriptless]) listen(page);
});

/** Notes what a browser complains of, and what it asks of others. */
function listen(page: Page): void {
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    const isItself = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (response.status() >= 400 && !isItself) complaints.push(response.url());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.server.address)) complaints.push(`foreign: ${request.url()}`);
  });
}

/** Opens a page in each state and gives it to `look` at each width: what is found, with the state and width. */
async function visit(url: string, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  const lookAtWidths = async (state: string, page: Page) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const found = [...(await sidewaysFaults(page)), ...(await look(page))];
      faults.push(...found.map((fault) => `${state}, ${width}: ${fault}`));
    }
    const found = complaints.splice(0).filter((text) => !(url === '/404' && /404/.test(text)));
    faults.push(...found.map((text) => `${state}: ${text}`));
  };
  complaints = [];
  await window.setViewportSize({ width: 320, height: 800 });
  await window.goto(`${site.server.address}${url}`, { waitUntil: 'load' });
  await lookAtWidths('as loaded', window);
  await window.emulateMedia({ media: 'print' });
  await lookAtWidths('print', window);
  await window.emulateMedia({ media: 'screen' });
  // A page with nothing to open is as it was loaded.
  if (await openAll(window)) await lookAtWidths('all open', window);
  await scriptless.goto(`${site.server.address}${url}`, { waitUntil: 'load' });
  await copy(scriptless, url);
  await lookAtWidths('no script', copied);
  return faults;
}

/** Opens whatever can be; tells whether there was anything. */
async function openAll(page: Page): Promise<boolean> {
  const showAll = page.getByRole('button', { name: 'Show all sections' });
  const closed = page.locator('details:not([open])');
  const count = (await showAll.count()) + (await closed.count());
  if ((await showAll.count()) > 0) await showAll.click();
  await closed.evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  return count > 0;
}

/** Opens the same markup where axe can look at it. */
async function copy(page: Page, url: string): Promise<void> {
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '');
  const address = `${site.server.address}${url}`;
  await copied.setViewportSize({ width: 320, height: 800 });
  await copied.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await copied.goto(address);
  await copied.unroute(address);
}

describe.each(names)('%s', (name) => {
  it('has no accessibility violation, foreign request, message or sideways scrolling, in any state or width', async () => {
    expect(await visit(urlOf(name), beginLooks())).toEqual([]);
  });

  it('is valid HTML', async () => {
    const report = await validator.validateString(readFileSync(join(builtSite, name), 'utf8'));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});
