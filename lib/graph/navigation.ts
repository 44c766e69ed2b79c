// Graph: which pages stand below one another in menus and cards.

import { type NavigationEntry, type Page, pagesByUrl, type Site } from '../content';

/** The cards of a page that stand under one heading. */
export interface CardGroup {
  /** Undefined for the cards that stand under none. */
  heading: string | undefined;
  cards: NavigationEntry[];
}

/** Each page that shows cards asks for those below it. */
const known = new WeakMap<readonly Page[], ReadonlyMap<string, NavigationEntry[]>>();

/** The cards that the layout of a page adds to it, those under no heading first. */
export function listCards(site: Pick<Site, 'pages'>, page: Page): CardGroup[] {
  const entries = cardsOf(site, page);
  const headings = new Set([undefined, ...entries.map(({ subcategory }) => subcategory)]);
  const groups = [...headings].map((heading) => {
    return { heading, cards: entries.filter(({ subcategory }) => subcategory === heading) };
  });
  return groups.filter(({ cards }) => cards.length > 0);
}

function cardsOf(site: Pick<Site, 'pages'>, { layout, url, accordion }: Page): readonly NavigationEntry[] {
  switch (layout) {
    case 'category':
      return listChildren(site.pages, url);
    case 'steps':
      return accordion ? [] : listChildren(site.pages, url).map((entry) => ({ ...entry, subcategory: undefined }));
    case 'home':
      return listChildren(site.pages, '/').filter((entry) => entry.url !== url);
    case 'content':
    case 'minimal':
      return [];
  }
}

/**
 * The entries of the pages below a URL. A page is below the nearest page that its path leads through: `/a/b/c` is below
 * `/a` only where there is no `/a/b`. Pages without `navigation`, drafts, and those that say `navigation_visible: false`
 * have no entry. Production takes drafts out of the pages before.
 */
export function listChildren(pages: readonly Page[], url: string): readonly NavigationEntry[] {
  const children = known.get(pages) ?? sortChildren(pages);
  known.set(pages, children);
  return children.get(url) ?? [];
}

/** All entries by the URL that they are below, sorted by rank, then by title. */
function sortChildren(pages: readonly Page[]): ReadonlyMap<string, NavigationEntry[]> {
  const urls = pagesByUrl(pages);
  const children = new Map<string, NavigationEntry[]>();
  for (const { url, draft, navigation } of pages) {
    const above = nearestAbove(url, urls);
    if (draft || !navigation?.isVisible || above === undefined) continue;
    const entries = children.get(above);
    if (entries) entries.push(navigation);
    else children.set(above, [navigation]);
  }
  for (const entries of children.values()) entries.sort((a, b) => a.rank - b.rank || compareTitles(a.title, b.title));
  return children;
}

/** The page that a path leads through last; `/` stands above all where no other does. */
export function nearestAbove(url: string, urls: Pick<ReadonlySet<string>, 'has'>): string | undefined {
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
