import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type DevServer, startDevServer } from '@/scripts/dev-server';
import { launchBrowser } from '@/scripts/launch-browser';
import { copyClientApp, nextProgram } from '../support/client-app';
import { removeTrees } from '../support/content-tree';

let folder: string;
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  folder = copyClientApp(['islands']);
  server = await startDevServer((port) => [nextProgram, 'dev', folder, '--port', port, '--hostname', '127.0.0.1']);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  removeTrees();
});

describe('an island while it is written', () => {
  it('works beside an accordion, and shows a change at once, with its state kept and no reload', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    const button = (name: string) => page.getByRole('button', { name });

    // Next tells of changes from the moment that the page is connected: nobody saves faster than that.
    const connected = page.waitForEvent('console', (message) => message.text().includes('[HMR] connected'));
    await page.goto(`${server.address}/islands`);
    await connected;
    await page.waitForLoadState('networkidle');
    await button('Two , Show this section').click();
    await button('Inside: 0').click();
    await button('Beside: 2').click();
    await button('Beside: 3').waitFor();
    await page.evaluate(() => Reflect.set(window, 'isSamePage', true));

    const file = join(folder, 'components/islands/tally/Tally.jsx');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('{label}: {count}');
    writeFileSync(file, text.replace('{label}: {count}', '{label} counts {count}'));

    await button('Beside counts 3').click();
    await button('Beside counts 4').waitFor();
    await button('Inside counts 1').waitFor();
    await button('Two , Hide this section').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
