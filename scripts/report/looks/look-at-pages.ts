import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import {
  type AccessibilityFault,
  choosePages,
  LOOK_WIDTHS,
  type Looks,
  type PageChange,
  type PageLook,
  type Report,
} from '../../../lib/report';
import { findHeadless } from '../../find-chrome';
import { launchBrowser } from '../../launch-browser';
import { serveSite } from '../../serve';
import type { BaseSite } from '../bases/base';
import { type OpenedPage, openPage } from './open-page';
import { savePictures } from './save-pictures';

/** Where the two builds that are compared can be seen, and where pictures of them go. */
export interface LookOptions {
  /** The folder of the new build. */
  outDir: string;
  base: BaseSite;
  /** Emptied first. */
  folder: string;
  /** So many pages are opened. */
  most?: number;
}

/**
 * Opens the pages of a report that show most, as they were and as they are: takes pictures of them and of what differs,
 * and has axe-core find what keeps people out.
 *
 * @returns also where there is no browser, or no page to open: then it says why
 */
export async function lookAtPages(report: Report, { outDir, base, folder, most }: LookOptions): Promise<Looks> {
  const fault = faultOf(base);
  if (fault !== undefined) return { pages: [], fault };
  const browser = await launchBrowser().catch(() => undefined);
  if (!browser) return { pages: [], fault: 'The one that was found (CHROME_PATH) does not start.' };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const now = await serveSite(outDir, 0);
  const then = base.folder === undefined ? undefined : await serveSite(base.folder, 0);
  const before = then?.address ?? base.address ?? '';
  try {
    return { pages: await lookAtAll(browser, choosePages(report, most), { before, after: now.address, folder }) };
  } finally {
    await browser.close();
    await now.close();
    await then?.close();
  }
}

function faultOf({ folder, address }: BaseSite): string | undefined {
  if (!findHeadless()) return 'There is no Chrome or Chromium on this machine, and CHROME_PATH names none.';
  const hasPages = folder === undefined ? address !== undefined : existsSync(join(folder, '404.html'));
  return hasPages ? undefined : 'The base is a manifest alone, without its pages.';
}

interface Places {
  /** Addresses without a slash at their end. */
  before: string;
  after: string;
  folder: string;
}

async function lookAtAll(browser: Browser, pages: readonly PageChange[], places: Places): Promise<PageLook[]> {
  const window = await browser.newPage({ reducedMotion: 'reduce' });
  const looks: PageLook[] = [];
  for (const [index, page] of pages.entries()) looks.push(await lookAt(window, page, `${index + 1}`, places));
  return looks;
}

async function lookAt(window: Page, page: PageChange, name: string, places: Places): Promise<PageLook> {
  const { url, from = url, change } = page;
  const look: PageLook = { url, pictures: [], faults: {} };
  for (const width of LOOK_WIDTHS) {
    const before = change === 'added' ? undefined : await openPage(window, places.before + from, width);
    const after = change === 'removed' ? undefined : await openPage(window, places.after + url, width);
    const pictures = { before: before?.picture, after: after?.picture };
    look.pictures.push({ width, ...(await savePictures(places.folder, `${name}-${width}`, pictures)) });
    look.faults = { before: mergeFaults(look.faults.before, before), after: mergeFaults(look.faults.after, after) };
  }
  return look;
}

/** The faults in windows of both widths, each once. */
function mergeFaults(
  known: AccessibilityFault[] | undefined,
  opened: OpenedPage | undefined,
): AccessibilityFault[] | undefined {
  if (!known || !opened) return known ?? opened?.faults;
  const keyOf = ({ rule, html }: AccessibilityFault) => `${rule} ${html}`;
  const keys = new Set(known.map(keyOf));
  return [...known, ...opened.faults.filter((fault) => !keys.has(keyOf(fault)))];
}
