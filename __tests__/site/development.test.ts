import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type DevServer, startDevServer } from '@/scripts/dev-server';
import { launchBrowser } from '@/scripts/launch-browser';
import { makeTree, removeTrees } from '../support/content-tree';

const NOTE = 'inset_text:\n  note: {title: Note, text: "Ask [us](/lost)."}\n';

const dot = (width: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="8"><circle r="4"/></svg>`;

const page = (text: string, keys = '') =>
  `---\ntitle: Home\n${keys}accordion:\n  steps:\n    One: {partial: content/part}\n    Two: {partial: content/part}\n---\n\n${text}\n`;

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

/** A tab that waits for as long as a busy machine may take to compile a page. */
async function openTab() {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(120_000);
  return tab;
}

describe('npm run dev', () => {
  it('starts the accordion once React has taken the page over, without an error', async () => {
    const tab = await openTab();
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
    const tab = await openTab();
    await tab.goto(server.address);
    await tab.getByText('First text').waitFor();
    writeFileSync(join(folder, 'home.md'), page('Second text, with [a dead link](/nowhere).'));
    await tab.getByText('Second text').waitFor();
    await tab.getByText('Problems in the content: 1, of this page: 1').click();
    await tab.getByText('"/nowhere" is not a page.').first().waitFor();
    expect(server.getPrinted()).toContain('"/nowhere" is not a page.');
    await tab.close();
  });

  it('shows a problem at the part of the page that it comes from', async () => {
    const tab = await openTab();
    writeFileSync(join(folder, 'home.md'), page('Third text.\n\n$note$\n\nA [dead link](/nowhere).', NOTE));
    await tab.goto(server.address);
    const main = tab.getByRole('main');
    // Right before the part that it is about. The page may load anew meanwhile: locators look again.
    await main.locator('ul:has-text("/lost") + .govuk-inset-text', { hasText: 'Ask us.' }).waitFor();
    await main.locator('ul:has-text("/nowhere") + .prose', { hasText: 'A dead link.' }).waitFor();
    await tab.close();
  });

  it('marks the place of a picture that is missing, and opens the section that a problem is in', async () => {
    const tab = await openTab();
    writeFileSync(join(folder, '_part.md'), 'Words and ![a map](media/lost.svg) in a row.\n');
    writeFileSync(join(folder, 'home.md'), page('A text.'));
    await tab.goto(server.address);
    await tab.getByRole('button', { name: 'One (problems: 1) , Hide this section' }).waitFor();
    const mark = tab.getByText('a map').first();
    await mark.waitFor();
    const shown = await mark.evaluate((span) => getComputedStyle(span, '::before').content);
    expect(shown).toBe('"Missing picture: "');
    writeFileSync(join(folder, '_part.md'), 'Words.\n');
    await tab.getByRole('button', { name: 'One , Show this section' }).waitFor();
    await tab.close();
  });

  it.each([
    ['front matter', 'home.md', '---\ntitle: Broken: home\n---\n', 'has a colon and a space in it'],
    ['a partial', '_part.md', '---\nheading: A: B\n---\nOther words.\n', 'has a colon and a space in it'],
    ['site.yml', 'site.yml', 'name: A: B\n', 'has a colon and a space in it'],
  ])('keeps the last good page while %s is broken', async (_, file, text, message) => {
    const tab = await openTab();
    await tab.goto(server.address);
    const good = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text);
    await tab.getByText(message).first().waitFor({ state: 'attached' });
    await tab.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    await tab.getByText('Words.').first().waitFor({ state: 'attached' });
    await tab.getByRole('link', { name: 'Example' }).waitFor();
    writeFileSync(join(folder, file), good);
    await tab.getByText(message).first().waitFor({ state: 'detached' });
    await tab.close();
  });

  it('shows changed partials, values, pictures and settings, and files that are renamed and removed', async () => {
    const tab = await openTab();
    writeFileSync(join(folder, 'home.md'), page('It costs $fee$. ![A dot](media/dot.svg)'));
    mkdirSync(join(folder, 'values'));
    mkdirSync(join(folder, 'media'));
    writeFileSync(join(folder, 'values/fees.yml'), 'fee: {value: "£1", as_of: 2026-08-01, source: Us}\n');
    writeFileSync(join(folder, 'media/dot.svg'), dot('8'));
    await tab.goto(server.address);
    await tab.getByText('It costs £1.').waitFor();
    writeFileSync(join(folder, 'values/fees.yml'), 'fee: {value: "£2", as_of: 2026-08-01, source: Us}\n');
    await tab.getByText('It costs £2.').waitFor();
    await tab.locator('img[width="8"]').waitFor();
    writeFileSync(join(folder, 'media/dot.svg'), dot('16'));
    await tab.locator('img[width="16"]').waitFor();
    writeFileSync(join(folder, '_part.md'), 'New words.\n');
    await tab.getByText('New words.').first().waitFor({ state: 'attached' });
    writeFileSync(join(folder, 'site.yml'), 'name: Another name\n');
    await tab.getByRole('link', { name: 'Another name' }).waitFor();
    const missing = { level: 1, name: 'Page not found' };
    const made = { level: 1, name: 'A page' };
    await tab.goto(`${server.address}/old`);
    await tab.getByRole('heading', missing).waitFor();
    writeFileSync(join(folder, 'old.md'), '---\ntitle: A page\n---\n');
    await tab.getByRole('heading', made).waitFor();
    renameSync(join(folder, 'old.md'), join(folder, 'moved.md'));
    await tab.getByRole('heading', missing).waitFor();
    const other = await openTab();
    await other.goto(`${server.address}/moved`);
    await other.getByRole('heading', made).waitFor();
    rmSync(join(folder, 'moved.md'));
    await other.getByRole('heading', missing).waitFor();
    await other.close();
    await tab.close();
  });

  it('serves the texts beside the pages as the content is now', async () => {
    // A saved file is told of a moment later.
    const waitFor = async (path: string, words: string) => {
      for (;;) {
        const text = await (await fetch(server.address + path)).text();
        if (text.includes(words)) return text;
        await new Promise((done) => setTimeout(done, 100));
      }
    };
    writeFileSync(join(folder, 'home.md'), page('First words.', 'date: 2026-08-01\n'));
    expect(await waitFor('/index.md', 'First words.')).toMatch(/^# Home\n\nFirst words\./);
    writeFileSync(join(folder, 'home.md'), page('Second words.', 'date: 2026-08-01\n'));
    expect(await waitFor('/index.md', 'Second words.')).toMatch(/^# Home\n\nSecond words\./);
    await waitFor('/llms.txt', '- [Home](/index.md)');
    const soon = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
    const security = `security: {contact: mailto:a@example.org, expires: ${soon}}\n`;
    writeFileSync(join(folder, 'site.yml'), `name: Example\n${security}`);
    await waitFor('/.well-known/security.txt', 'Contact: mailto:a@example.org');
  });

  it('shows a component in the gallery, with what there is to tell of it', async () => {
    const tab = await openTab();
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
    const tab = await openTab();
    writeFileSync(join(folder, 'new.md'), '---\ntitle: A new page\n---\n');
    await tab.goto(`${server.address}/new`);
    await tab.getByRole('heading', { level: 1, name: 'A new page' }).waitFor();
    await tab.close();
  });
});
