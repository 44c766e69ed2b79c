import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { AccessibilityFault } from '../../../lib/report';

/** A page longer than this is cut. */
const MOST_PIXELS = 8000;

/** More faults of one page than these say no more. */
const MOST_FAULTS = 200;

/** A page as it looks in a window of one width. */
export interface OpenedPage {
  picture: Buffer;
  faults: AccessibilityFault[];
}

/** Opens a page and looks at it without what reviewers alone see; nothing where it cannot be opened, or leads on. */
export async function openPage(page: Page, address: string, width: number): Promise<OpenedPage | undefined> {
  try {
    await page.setViewportSize({ width, height: 800 });
    const response = await page.goto(address, { waitUntil: 'load', timeout: 15_000 });
    if (!response?.ok()) return undefined;
    const height = await page.evaluate(showAll);
    await page.setViewportSize({ width, height: Math.min(MOST_PIXELS, Math.max(800, height)) });
    return { picture: await page.screenshot({ animations: 'disabled' }), faults: await findFaults(page) };
  } catch {
    return undefined;
  }
}

/** In the page: takes out what reviewers alone see, has all pictures come, and tells how tall it is. */
async function showAll(): Promise<number> {
  for (const element of document.querySelectorAll('[data-preview]')) element.remove();
  for (const image of document.images) image.loading = 'eager';
  const images = [...document.images].map((image) => image.decode().catch(() => undefined));
  const patience = new Promise((done) => setTimeout(done, 5000));
  await Promise.race([Promise.all([...images, document.fonts.ready]), patience]);
  return document.documentElement.scrollHeight;
}

/** What axe-core tells of a page: as any page may answer in its place, nothing else is let through. */
const answer = z.array(
  z.object({
    id: z.string(),
    impact: z.enum(['critical', 'serious', 'moderate', 'minor']).nullish(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

async function findFaults(page: Page): Promise<AccessibilityFault[]> {
  await page.evaluate(axe.source);
  const told: unknown = await page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] });
    return violations;
  });
  const faults = answer.parse(told).flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }): AccessibilityFault => {
      // Its first line says how many of the others to heed.
      const mend = failureSummary
        .replace(/^[^\n]*\n/, '')
        .replace(/\s+/g, ' ')
        .trim();
      return { rule: id, impact: impact ?? 'minor', asks: help, html, mend };
    }),
  );
  return faults.slice(0, MOST_FAULTS);
}
