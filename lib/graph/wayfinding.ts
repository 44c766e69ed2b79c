// Graph: where a page stands on the site, for the menu above it and the links that lead on from it.

import { type NamedLink, type NavigationEntry, type Page, pagesByUrl, type Site } from '../content';
import { listCards, listChildren, nearestAbove } from './navigation';

/** An entry of the menu, as it stands on one page. */
export interface MenuEntry extends NamedLink {
  /** Whether it leads to the page itself, or to one that the page is below. */
  at: 'page' | 'section' | undefined;
}

/** Where a page stands on the site. */
export interface Wayfinding {
  /** The pages at the top of the navigation, in its order. */
  menu: MenuEntry[];
  /** The pages that the page is below, the home page first; empty on the home page. */
  trail: NamedLink[];
  /** The pages before and after it among those of its section. */
  previous: NamedLink | undefined;
  next: NamedLink | undefined;
}

/** The menu where no entry is the page: on the page for addresses that lead nowhere, for example. */
export function listMenu(site: Pick<Site, 'pages'>): MenuEntry[] {
  return listChildren(site.pages, '/').map(({ title, url }) => ({ text: title, url, at: undefined }));
}

/** Where a page stands on the site. Drafts and pages kept out of menus stand nowhere, and lead back all the same. */
export function findWay(site: Pick<Site, 'pages'>, page: Page): Wayfinding {
  const above = listAbove(site.pages, page.url);
  const urls = new Set(above.map(({ url }) => url));
  const at = (url: string) => (url === page.url ? 'page' : urls.has(url) ? 'section' : undefined);
  const menu = listMenu(site).map((entry): MenuEntry => ({ ...entry, at: at(entry.url) }));
  const siblings = listSiblings(site, above.at(-1));
  const index = siblings.findIndex(({ url }) => url === page.url);
  const beside = (offset: number) => (index === -1 ? undefined : siblings[index + offset]);
  return {
    menu,
    trail: above.map(({ url, navigationTitle }) => ({ text: url === '/' ? 'Home' : navigationTitle, url })),
    previous: linkTo(beside(-1)),
    next: linkTo(beside(1)),
  };
}

/** The pages that a URL leads through, the home page first. */
function listAbove(pages: readonly Page[], url: string): Page[] {
  const byUrl = pagesByUrl(pages);
  const above: Page[] = [];
  for (let at = nearestAbove(url, byUrl); at !== undefined; at = nearestAbove(at, byUrl)) {
    const page = byUrl.get(at);
    if (page) above.unshift(page);
  }
  return above;
}

/** The pages of a section, in the order of its cards; the top of the site is no section that one reads through. */
function listSiblings(site: Pick<Site, 'pages'>, section: Page | undefined): NavigationEntry[] {
  if (!section || section.url === '/') return [];
  return listCards(site, { ...section, layout: 'category' }).flatMap(({ cards }) => cards);
}

function linkTo(entry: NavigationEntry | undefined): NamedLink | undefined {
  return entry && { text: entry.title, url: entry.url };
}
