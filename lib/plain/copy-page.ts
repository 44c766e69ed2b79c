// Plain, stage 3: a page as Markdown, for readers that are no browsers.

import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Page, Site } from '../content';
import { plainPage, plainSurroundings } from './page-tree';
import { writeMarkdown } from './write-markdown';

/** The URL of the Markdown copy of the page at a URL: `/a/b` → `/a/b.md`, `/` → `/index.md`. */
export function copyUrl(url: string): string {
  return url === '/' ? '/index.md' : `${url}.md`;
}

/** A whole page as Markdown: partials, values, blocks and promos in place, links in full where the site knows its address. */
export function copyPage(site: Pick<Site, 'pages' | 'url'>, page: Page): string {
  const children: ElementContent[] = [...plainPage(page), ...plainSurroundings(site, page)];
  visit({ type: 'root', children }, 'element', numberHeading);
  return writeMarkdown(children, (url) => fullUrl(url, site.url, page.url));
}

/** The number of a step stands before its title; on the page it is drawn. */
function numberHeading(node: Element): void {
  const { dataNumber } = node.properties;
  if (dataNumber) node.children.unshift({ type: 'text', value: `${dataNumber}. ` });
}

/** A copy lies elsewhere than its page: a link that is relative to the page is written in full, or from the top. */
function fullUrl(url: string, siteUrl: string, pageUrl: string): string {
  const base = 'https://site.invalid';
  if (!URL.canParse(url, base + pageUrl)) return url;
  const { origin, pathname, search, hash } = new URL(url, base + pageUrl);
  return origin === base ? `${siteUrl}${pathname}${search}${hash}` : url;
}
