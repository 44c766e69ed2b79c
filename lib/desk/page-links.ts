// Desk, second floor: which pages lead to which, by their texts and their cards.

import { listCards, listFinalRedirects, type SiteGraph, type Use } from '../graph';
import type { PageLink } from './desk';

/** What leads from page to page, and out of the site. Menus, trails and footers, which stand everywhere, are left out. */
export interface SiteLinks {
  /** Each pair of pages once, sorted. */
  links: PageLink[];
  /** How many addresses of other sites a page names, by its URL. */
  elsewhere: ReadonlyMap<string, number>;
}

/** Every link of a site’s pages; one to an old path counts as one to the page that answers now. */
export function listPageLinks(graph: SiteGraph): SiteLinks {
  const { site } = graph;
  const redirects = new Map(listFinalRedirects(site).map(({ from, to }) => [from, to.replace(/[?#].*$/, '')]));
  const pairs = new Map<string, PageLink>();
  const add = (from: string, to: string) => {
    if (from !== to && graph.page(to)) pairs.set(`${from} ${to}`, { from, to });
  };
  const outside = new Map<string, Set<string>>();
  for (const use of graph.uses) {
    const to = leadsTo(use, redirects);
    for (const url of use.on) {
      if (to !== undefined) add(url, to);
      if (use.target?.type === 'external') note(outside, url, use.reference.name);
    }
  }
  for (const page of site.pages) {
    for (const { cards } of listCards(site, page)) for (const { url } of cards) add(page.url, url);
  }
  const links = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  return { links, elsewhere: new Map([...outside].map(([url, names]) => [url, names.size])) };
}

function leadsTo({ target }: Use, redirects: ReadonlyMap<string, string>): string | undefined {
  if (target?.type === 'page') return target.page.url;
  return target?.type === 'redirect' ? redirects.get(target.path.replace(/(?<=[^/])\.html$/, '')) : undefined;
}

function note(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.add(name);
  else map.set(key, new Set([name]));
}
