import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { makeTree, removeTrees } from '../support/content-tree';
import { type DevServer, startDevServer } from '../support/dev-server';
import { launchBrowser } from '../support/site';

const page = (text: string) =>
  `---\ntitle: Home\naccordion:\n  steps:\n    One: {partial: content/part}\n    Two: {partial: content/part}\n---\n\n${text}\n`;

let server: DevServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  rmSync('.build/dev', { recursive: true, force: true });
  folder = makeTree({ 'site.yml': 'name: Example\n', '_part.md': 'Words.\n', 'home.md': page('First text.') });
  server = await startDevServer(
    () => ['scripts/run.mjs', 'dev'],
    (port) => ({ CONTENT_DIR: folder, PORT: port }),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  removeTrees();
});

describe('npm run dev', () => {
  it('starts the accordion once React has taken the page over, without an error', async () => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await tab.goto(`${server.address}/#two`);
    await tab.getByRole('button', { name: 'Two , Hide this section' }).waitFor();
    await tab.getByRole('button', { name: 'One , Show this section' }).click();
    await tab.getByRole('button', { name: 'Hide all sections' }).waitFor();
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('shows a saved file, and what is wrong with it, in the open page and in the terminal', async () => {
    const tab = await browser.newPage();
    await tab.goto(server.address);
    await tab.getByText('First text').waitFor();
    writeFileSync(join(folder, 'home.md'), page('Second text, with [a dead link](/nowhere).'));
    await tab.getByText('Second text').waitFor();
    await tab.getByText('Problems in the content: 1').click();
    await tab.getByText('"/nowhere" is not a page.').waitFor();
    expect(server.getPrinted()).toContain('"/nowhere" is not a page.');
    await tab.close();
  });

  it('shows a component in the gallery, with what there is to tell of it', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.address}/gallery/blocks/quote`);
    await tab.getByRole('heading', { level: 1, name: 'Quote' }).waitFor();
    await tab.frameLocator('iframe >> nth=0').getByText('A teacher, Head of maths').waitFor();
    // Facts are worked out beside the server, in a process that a busy machine may keep waiting.
    while (!existsSync('.build/dev/gallery.json')) await tab.waitForTimeout(500);
    await tab.reload();
    await tab.getByRole('cell', { name: 'job_title' }).waitFor();
    await tab.close();
  });

  it('shows a page that was added, without a restart', async () => {
    const tab = await browser.newPage();
    writeFileSync(join(folder, 'new.md'), '---\ntitle: A new page\n---\n');
    await tab.goto(`${server.address}/new`);
    await tab.getByRole('heading', { level: 1, name: 'A new page' }).waitFor();
    await tab.close();
  });
});
