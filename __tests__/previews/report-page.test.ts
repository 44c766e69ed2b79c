import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { MANIFEST_FILE, packManifest } from '@/lib/manifest';
import { launchBrowser } from '@/scripts/launch-browser';
import { writeReportPage } from '@/scripts/report/report-page';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { axeFaults, sidewaysFaults } from '../support/example-checks';
import { openPreview } from '../support/preview';
import { renderSite } from '../support/rendered-site';

const preview = openPreview();

describe('/preview', () => {
  it('is in a preview, and says where nothing could be compared', async () => {
    await preview.open('/preview');
    await preview.page.getByRole('heading', { level: 1, name: 'What changes for visitors' }).waitFor();
    expect(await axeFaults(preview.page)).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });
});

describe('writeReportPage', () => {
  const folder = mkdtempSync(join(process.cwd(), '.build/report-page-'));
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    const program = { files: new Map<string, string>(), css: '' };
    const files = {
      'site.yml': 'name: A\n',
      'home.md': '---\ntitle: Home\n---\n\nThe fee is £1. Ask us.\n',
      'a.md': '---\ntitle: A\n---\n\nAway.\n',
    };
    const base = await renderSite(files, program);
    const head = await renderSite(
      { 'site.yml': 'name: A\n', 'home.md': '---\ntitle: Home\n---\n\nThe fee is £2. Ask us.\n' },
      program,
    );
    for (const name of ['404.html', '_next', 'assets']) {
      cpSync(join(preview.folder, name), join(folder, name), { recursive: true });
    }
    writeFileSync(join(folder, MANIFEST_FILE), packManifest(base.manifest));
    await writeReportPage(folder, head.manifest, { ...process.env, REPORT_BASE: folder });
    server = await serveSite(folder, 0);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([320, 1280])('writes a page that shows what went and came, in a window of %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${server.address}/preview`);
    const told = async (tag: string) =>
      (await page.locator(tag).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(await told('del')).toContain('taken out: 1');
    expect(await told('ins')).toContain('put in: 2');
    const lines = await page.evaluate(() =>
      ['del', 'ins'].map((tag) => getComputedStyle(document.querySelector(tag) ?? document.body).textDecorationLine),
    );
    expect(lines).toEqual(['line-through', 'underline']);
    await page.getByText('The page "/a" is gone, and its address leads nowhere.').waitFor();
    await page.getByRole('heading', { name: 'Home' }).getByRole('link').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await sidewaysFaults(page)).toEqual([]);
    await page.close();
  });
});
