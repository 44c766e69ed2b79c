import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { makeTree, removeTrees } from '../support/content-tree';
import { launchBrowser } from '../support/site';

const page = (text: string) =>
  `---\ntitle: Home\naccordion:\n  steps:\n    One: {partial: content/part}\n    Two: {partial: content/part}\n---\n\n${text}\n`;

let server: ChildProcess;
let browser: Browser;
let address: string;
let folder: string;
let printed = '';

beforeAll(async () => {
  folder = makeTree({ 'site.yml': 'name: Example\n', '_part.md': 'Words.\n', 'home.md': page('First text.') });
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['scripts/run.mjs', 'dev'], {
    env: { ...process.env, NODE_ENV: 'development', CONTENT_DIR: folder, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stdout?.on('data', (chunk) => (printed += chunk));
  server.stderr?.on('data', (chunk) => (printed += chunk));
  browser = await launchBrowser();
  for (let tries = 0; tries < 100 && !/Ready/.test(printed); tries += 1)
    await new Promise((done) => setTimeout(done, 200));
});

afterAll(async () => {
  await browser?.close();
  const closed = new Promise((done) => server.once('close', done));
  server.kill('SIGTERM');
  await closed;
  removeTrees();
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => done(typeof found === 'object' && found ? found.port : 0));
    });
  });
}

describe('npm run dev', () => {
  it('starts the accordion once React has taken the page over, without an error', async () => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await tab.goto(`${address}/#two`);
    await tab.getByRole('button', { name: 'Two , Hide this section' }).waitFor();
    await tab.getByRole('button', { name: 'One , Show this section' }).click();
    await tab.getByRole('button', { name: 'Hide all sections' }).waitFor();
    expect(complaints).toEqual([]);
    await tab.close();
  });

  it('shows a saved file, and what is wrong with it, in the open page and in the terminal', async () => {
    const tab = await browser.newPage();
    await tab.goto(address);
    await tab.getByText('First text').waitFor();
    writeFileSync(join(folder, 'home.md'), page('Second text, with [a dead link](/nowhere).'));
    await tab.getByText('Second text').waitFor();
    await tab.getByText('Problems in the content: 1').click();
    await tab.getByText('"/nowhere" is not a page.').waitFor();
    expect(printed).toContain('"/nowhere" is not a page.');
    await tab.close();
  });

  it('shows a component in the gallery, with what there is to tell of it', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${address}/gallery/blocks/quote`);
    await tab.getByRole('heading', { level: 1, name: 'Quote' }).waitFor();
    await tab.frameLocator('iframe >> nth=0').getByText('A teacher, Head of maths').waitFor();
    await tab
      .getByRole('rowheader', { name: 'job_title' })
      .or(tab.getByRole('cell', { name: 'job_title' }))
      .waitFor();
    await tab.close();
  });

  it('shows a page that was added, without a restart', async () => {
    const tab = await browser.newPage();
    writeFileSync(join(folder, 'new.md'), '---\ntitle: A new page\n---\n');
    await tab.goto(`${address}/new`);
    await tab.getByRole('heading', { level: 1, name: 'A new page' }).waitFor();
    await tab.close();
  });
});
