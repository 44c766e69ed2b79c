import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '@/scripts/launch-browser';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { triedPreview } from '@/scripts/tried-preview';
import { addAxe } from './example-checks';
import { runCommand } from './site';

/** A preview of the repository’s content, open in a browser of a phone’s width. */
export interface OpenPreview {
  readonly address: string;
  /** Where it was built. */
  readonly folder: string;
  /** A window of 320 pixels: a phone, or a desktop at 400 %. */
  readonly page: Page;
  /** A window of 1,280 pixels in which scripts are off: what looks at a page at once still can, what waits cannot. */
  readonly withoutScript: Page;
  /** What the browser has complained of, on the page that was opened last. */
  readonly complaints: string[];
  /** Opens a path of the preview, its complaints counted from there on. */
  open(path: string): Promise<void>;
}

/** What stands in the pages and styles of a preview for reviewers alone. */
export const reviewMarks = [
  'preview-banner',
  'edit-link',
  'problem-notes',
  'data-preview',
  '"/preview"',
  '/preview/inventory',
  'data-desk',
  triedPreview.REPOSITORY_URL,
];

/** Serves the preview that `npm test` has built, or builds one, before the tests of a file. */
export function openPreview(): OpenPreview {
  const built = process.env.PREVIEW_DIR;
  const folder = built ?? join(process.cwd(), `.build/preview-${process.pid}`);
  const complaints: string[] = [];
  let opened: { server: SiteServer; browser: Browser; page: Page; withoutScript: Page } | undefined;
  beforeAll(async () => {
    const { code, stderr } = built
      ? { code: 0, stderr: '' }
      : runCommand('build', { ...triedPreview, OUT_DIR: folder });
    if (code !== 0) throw new Error(stderr);
    const server = await serveSite(folder, 0);
    const browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    await addAxe(context);
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const scriptless = { viewport: { width: 1280, height: 640 }, javaScriptEnabled: false };
    const withoutScript = await (await browser.newContext(scriptless)).newPage();
    opened = { server, browser, page, withoutScript };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.server.close();
    if (!built) rmSync(folder, { recursive: true, force: true });
  });
  const now = () => {
    if (!opened) throw new Error('the preview is not open yet');
    return opened;
  };
  return {
    get address() {
      return now().server.address;
    },
    get page() {
      return now().page;
    },
    get withoutScript() {
      return now().withoutScript;
    },
    folder,
    complaints,
    async open(path) {
      complaints.length = 0;
      await now().page.goto(`${now().server.address}${path}`);
    },
  };
}
