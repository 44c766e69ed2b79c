import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { PagePictures, Report } from '../../lib/report';
import { launchBrowser } from '../launch-browser';
import { serveSite } from '../serve';
import type { BaseSite } from './bases/base';

/** Pages that pictures are taken of: the first ones of the report. */
export const MOST_PAGES = 20;
const WIDTHS = [320, 1280];

/** A page longer than this is cut. */
const MOST_PIXELS = 8000;

/** Differences in brightness up to this are the browser’s own. */
const LEAST_DIFFERENCE = 24;

/**
 * Takes pictures of the weightiest pages of a report as they were and as they are, and of what differs.
 *
 * @param outDir the new build
 * @param base where the old one can be seen
 * @param folder where the pictures are put
 * @param most pictures are taken of so many pages
 */
export async function takePictures(
  report: Report,
  outDir: string,
  base: BaseSite,
  folder: string,
  most = MOST_PAGES,
): Promise<PagePictures[]> {
  await mkdir(folder, { recursive: true });
  const now = await serveSite(outDir, 0);
  const then = base.folder === undefined ? undefined : await serveSite(base.folder, 0);
  const addresses = { before: then?.address ?? base.address ?? '', after: now.address };
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const taken: PagePictures[] = [];
    for (const [index, { url, from, change }] of report.pages.slice(0, most).entries()) {
      for (const width of WIDTHS) {
        const name = `${index + 1}-${width}`;
        const before = change === 'added' ? undefined : await shoot(page, addresses.before + (from ?? url), width);
        const after = change === 'removed' ? undefined : await shoot(page, addresses.after + url, width);
        taken.push({ url, width, ...(await savePictures(folder, name, before, after)) });
      }
    }
    return taken;
  } finally {
    await browser.close();
    await now.close();
    await then?.close();
  }
}

/** A picture of a whole page, with motion stopped; nothing where it cannot be opened. */
async function shoot(page: Page, address: string, width: number): Promise<Buffer | undefined> {
  try {
    await page.setViewportSize({ width, height: 800 });
    const response = await page.goto(address, { waitUntil: 'load', timeout: 15_000 });
    if (!response?.ok()) return undefined;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(MOST_PIXELS, Math.max(800, height)) });
    return await page.screenshot({ animations: 'disabled' });
  } catch {
    return undefined;
  }
}

async function savePictures(folder: string, name: string, before: Buffer | undefined, after: Buffer | undefined) {
  const files = { before: `${name}-before.png`, after: `${name}-after.png`, difference: `${name}-difference.png` };
  if (before) await writeFile(join(folder, files.before), before);
  if (after) await writeFile(join(folder, files.after), after);
  const both = before && after ? await drawDifference(before, after) : undefined;
  if (both) await writeFile(join(folder, files.difference), both.picture);
  return {
    ...(before && { before: files.before }),
    ...(after && { after: files.after }),
    ...(both && { difference: files.difference }),
    share: both?.share ?? 1,
  };
}

/** The new picture in grey, with what differs in black: dark on light, so that it is seen without colour too. */
export async function drawDifference(before: Buffer, after: Buffer): Promise<{ picture: Buffer; share: number }> {
  const sizes = await Promise.all([before, after].map((picture) => sharp(picture).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = Math.max(...sizes.map((size) => size.height));
  const [old, now] = await Promise.all(
    [before, after].map((picture, index) => {
      const { width: own = width, height: tall = height } = sizes[index] ?? {};
      const filled = { right: width - own, bottom: height - tall, background: '#fff' };
      return sharp(picture).extend(filled).removeAlpha().greyscale().raw().toBuffer();
    }),
  );
  const drawn = Buffer.alloc(width * height);
  let differing = 0;
  for (let at = 0; at < drawn.length; at += 1) {
    const [a, b] = [old?.[at] ?? 255, now?.[at] ?? 255];
    const differs = Math.abs(a - b) > LEAST_DIFFERENCE;
    if (differs) differing += 1;
    drawn[at] = differs ? 0 : 200 + Math.round((b * 55) / 255);
  }
  const picture = await sharp(drawn, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  return { picture, share: differing / drawn.length };
}
