import { cardOf } from '@/lib/cards';
import type { Page, Site } from '@/lib/content';
import { describePage } from '@/lib/machines';
import { makeIcons } from '@/lib/publish';

/** What search engines are told of a page, as JSON-LD; undefined where the site does not know its address. */
export async function describeThings(site: Site, page: Page) {
  const { large } = await makeIcons();
  return describePage(site, page, { image: site.url + cardOf(site, page).url, logo: site.url + large.url });
}
