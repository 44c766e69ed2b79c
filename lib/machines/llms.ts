// Machines: the site as a list of its pages for language models, in the form that llmstxt.org describes.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Page, Site } from '../content';
import { findWay } from '../graph';
import { copyUrl, writeMarkdown } from '../plain';
import { isListed } from './listed';

/** Where the list is published. */
export const llmsPath = '/llms.txt';

/** The list as Markdown: what the site is, then its pages, those below one page at the top as a section of their own. */
export function writeLlms(site: Pick<Site, 'name' | 'url' | 'pages'>): string {
  const listed = site.pages.filter(isListed).sort(comparePages);
  const home = listed.find(({ url }) => url === '/');
  const families = new Map<string, { heading: string; pages: Page[] }>();
  for (const page of listed) {
    const top = findWay(site, page).trail[1] ?? { text: page.navigationTitle, url: page.url };
    const family = families.get(top.url) ?? { heading: top.text, pages: [] };
    families.set(top.url, family);
    family.pages.push(page);
  }
  const alone = [...families.values()].flatMap(({ pages }) => (pages.length === 1 ? pages : []));
  const together = [...families.values()].filter(({ pages }) => pages.length > 1);
  return writeMarkdown([
    h('h1', site.name),
    ...(home?.description ? [h('blockquote', h('p', home.description))] : []),
    ...makeSection(site.url, 'Pages', alone),
    ...together.flatMap(({ heading, pages }) => makeSection(site.url, heading, pages)),
  ]);
}

function makeSection(siteUrl: string, heading: string, pages: readonly Page[]): ElementContent[] {
  const items = pages.map(({ url, title, description }) =>
    h('li', h('a', { href: siteUrl + copyUrl(url) }, title), description ? `: ${description}` : ''),
  );
  return items.length > 0 ? [h('h2', heading), h('ul', items)] : [];
}

/** The home page first, then as menus sort: a page before those below it. */
function comparePages(a: Page, b: Page): number {
  const depth = ({ url }: Page) => (url === '/' ? 0 : url.split('/').length);
  const rank = ({ navigation }: Page) => navigation?.rank ?? Number.POSITIVE_INFINITY;
  const byRank = rank(a) === rank(b) ? 0 : rank(a) - rank(b);
  return depth(a) - depth(b) || byRank || (a.url < b.url ? -1 : 1);
}
