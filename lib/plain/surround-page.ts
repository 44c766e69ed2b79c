// Plain, stage 4: all that the frame round a page is made from.

import type { NamedLink, Page, Site } from '../content';
import { type CardGroup, findWay, listCards, type Wayfinding } from '../graph';
import { listContents } from './contents';

/** What stands round the text of a page. */
export interface PageSurroundings extends Wayfinding {
  /** The pages that one can go on to, where the layout of the page shows them. */
  cards: readonly CardGroup[];
  /** Links to its sections, where it is long. */
  contents: readonly NamedLink[];
}

/** What stands round the text of a page of a site. */
export function surroundPage(site: Pick<Site, 'pages'>, page: Page): PageSurroundings {
  return { ...findWay(site, page), cards: listCards(site, page), contents: listContents(page) };
}
