// Plain, stage 4: all that the frame round a page is made from.

import type { Page, Site } from '../content';
import { type CardGroup, findWay, listCards, type Wayfinding } from '../graph';

/** What stands round the text of a page. */
export interface PageSurroundings extends Wayfinding {
  /** The pages that one can go on to, where the layout of the page shows them. */
  cards: readonly CardGroup[];
}

/** What stands round the text of a page of a site. */
export function surroundPage(site: Pick<Site, 'pages'>, page: Page): PageSurroundings {
  return { ...findWay(site, page), cards: listCards(site, page) };
}
