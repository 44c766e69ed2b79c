// Graph: which pages stand below one another in menus and cards.

import type { NavigationEntry, Page, Site } from '../content';

/** The cards of a page that stand under one heading. */
export interface CardGroup {
  /** Undefined for the cards that stand under none. */
  heading: string | undefined;
  cards: NavigationEntry[];
}

/**
 * The entries of the pages below a URL, sorted by rank, then by title. A page is below the nearest page that its path
 * leads through: `/a/b/c` is below `/a` only where there is no `/a/b`. Pages without `navigation`, drafts and those that
 * say `navigation_visible: false` have no entry.
 */
export function listChildren({ pages }: Pick<Site, 'pages'>, url: string): NavigationEntry[] {
  const urls = new Set(pages.map((page) => page.url));
  const below = pages.filter((page) => !page.draft && nearestAbove(page.url, urls) === url);
  return below
    .flatMap(({ navigation }) => (navigation?.isVisible ? navigation : []))
    .sort((a, b) => a.rank - b.rank || compareTitles(a.title, b.title));
}

/** The cards that the layout of a page adds to it, those under no heading first. */
export function listCards(site: Pick<Site, 'pages'>, page: Page): CardGroup[] {
  const entries = cardsOf(site, page);
  const headings = new Set(entries.map(({ subcategory }) => subcategory));
  const ordered = [...headings].sort((a, b) => Number(a !== undefined) - Number(b !== undefined));
  return ordered.map((heading) => ({ heading, cards: entries.filter(({ subcategory }) => subcategory === heading) }));
}

function cardsOf(site: Pick<Site, 'pages'>, { layout, url, accordion }: Page): NavigationEntry[] {
  switch (layout) {
    case 'category':
      return listChildren(site, url);
    case 'steps':
      return accordion ? [] : listChildren(site, url).map((entry) => ({ ...entry, subcategory: undefined }));
    case 'home':
      return listChildren(site, '/').filter((entry) => entry.url !== url);
    case 'content':
    case 'minimal':
      return [];
  }
}

/** The page that a path leads through last; `/` stands above all where no other does. */
function nearestAbove(url: string, urls: ReadonlySet<string>): string | undefined {
  if (url === '/') return undefined;
  let above = url;
  do above = above.slice(0, above.lastIndexOf('/'));
  while (above !== '' && !urls.has(above));
  return above || '/';
}

/** The same order whatever the locale of the machine. */
function compareTitles(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
