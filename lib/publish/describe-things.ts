// Publish: what search engines are told of a page.

import { cardOf } from '../cards';
import type { Page, Site } from '../content';
import { describePage } from '../machines';
import type { Icon } from './icons';

/** What search engines are told of a page, as JSON-LD; undefined where the site does not know its address. */
export function describeThings(site: Site, page: Page, icons: { large: Icon }) {
  return describePage(site, page, {
    image: site.url + cardOf(site, page).url,
    logo: site.url + icons.large.url,
  });
}
