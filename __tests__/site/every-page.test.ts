import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { listHtml, urlOf } from '@/scripts/files';
import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { builtSite, openBuiltSite } from '../support/site';

const names = listHtml(builtSite);
const widths = [320, 768, 1280];
const states = ['as loaded', 'all open', 'no script', 'print'] as const;

const site = openBuiltSite();

/** Opens a page in a state and gives it to `look` at each width; whatever the browser complains of is returned. */
async function visit(url: string, state: (typeof states)[number], look: (page: Page) => Promise<void>) {
  const context = await site.browser.newContext({
    viewport: { width: 320, height: 800 },
    javaScriptEnabled: state !== 'no script',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== `${site.server.address}${url}`) complaints.push(response.url());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.server.address)) complaints.push(`foreign: ${request.url()}`);
  });
  await page.goto(`${site.server.address}${url}`, { waitUntil: 'load' });
  const showAll = page.getByRole('button', { name: 'Show all sections' });
  if (state === 'all open' && (await showAll.count()) > 0) await showAll.click();
  if (state === 'print') await page.emulateMedia({ media: 'print' });
  // Where scripts are off none looks at the page either: the same markup is looked at in a context of its own.
  const looked = state === 'no script' ? await copyWithoutScript(page, url) : page;
  for (const width of widths) {
    await looked.setViewportSize({ width, height: 800 });
    await look(looked);
  }
  await looked.context().close();
  await context.close();
  return complaints;
}

describe.each(names)('%s', (name) => {
  const url = urlOf(name);

  it.each(states)(
    'has no accessibility violation, foreign request, message or sideways scrolling: %s',
    async (state) => {
      const complaints = await visit(url, state, async (page) => {
        expect(await sidewaysFaults(page)).toEqual([]);
        expect(await axeFaults(page)).toEqual([]);
      });
      expect(complaints.filter((text) => !(name === '404.html' && /404/.test(text)))).toEqual([]);
    },
  );

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const report = await validator.validateString(readFileSync(join(builtSite, name), 'utf8'));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});

async function copyWithoutScript(page: Page, url: string): Promise<Page> {
  const html = await page.content();
  const context = await site.browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
  const looked = await context.newPage();
  await looked.route(`${site.server.address}${url}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace(/<script[\s\S]*?<\/script>/g, '') }),
  );
  await looked.goto(`${site.server.address}${url}`);
  return looked;
}
