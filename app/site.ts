import { readFile } from 'node:fs/promises';
import { cache } from 'react';
import type { Problem } from '@/lib/problems';
import { type RenderedSite, readRendered } from '@/lib/publish';
import { type Review, readReview } from '@/lib/review';

/** The site that pages are made of, and while editing what is wrong with it. */
interface SiteToDraw extends RenderedSite {
  problems: readonly Problem[];
  /** What previews show round it. */
  review?: Review | undefined;
}

/** `npm run build` reads and checks the content, and leaves the site here. */
async function readBuilt(): Promise<SiteToDraw> {
  const file = process.env.SITE_FILE;
  if (!file) throw new Error('Next is started by "npm run build", which reads the content for it.');
  const rendered = readRendered(await readFile(/* turbopackIgnore: true */ file));
  return { ...rendered, problems: [], review: await readBuiltReview() };
}

/** Only a preview has one. */
async function readBuiltReview(): Promise<Review | undefined> {
  const file = process.env.REVIEW_FILE;
  if (process.env.SITE_ENV !== 'preview' || !file) return undefined;
  return readReview(await readFile(/* turbopackIgnore: true */ file, 'utf8'));
}

let built: Promise<SiteToDraw> | undefined;

/** The site: read once in a build, and as it is at each request while editing. */
export const getSite: () => Promise<SiteToDraw> =
  process.env.NODE_ENV === 'development'
    ? cache(async () => (await import('./editing/edited-site')).loadEdited())
    : () => (built ??= readBuilt());
