import { PreviewBanner } from '@/components/layout/preview-banner/PreviewBanner';
import type { Page } from '@/lib/content';
import { addEditLinks } from '@/lib/review';
import { getSite } from './site';

/** What stands above a page of a preview; nothing in what is published. `SITE_ENV` is known when this is compiled. */
export async function reviewBanner(page?: Page) {
  if (process.env.SITE_ENV !== 'preview') return undefined;
  const { review } = await getSite();
  return review && <PreviewBanner facts={review.facts} page={page && review.pages[page.url]} />;
}

/** The page as a preview shows it, with links for editing; undefined in what is published. */
export async function reviewedPage(page: Page): Promise<Page | undefined> {
  if (process.env.SITE_ENV !== 'preview') return undefined;
  const { review } = await getSite();
  return review && addEditLinks(page, review.facts);
}
