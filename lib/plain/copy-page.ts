// Plain, stage 3: a page as Markdown, for readers that are no browsers.

import type { ElementContent } from 'hast';
import type { Page } from '../content';
import type { CardGroup } from '../graph';
import { plainPage, plainSurroundings } from './page-tree';
import { writeMarkdown } from './write-markdown';

/** The URL of the Markdown copy of the page at a URL: `/a/b` → `/a/b.md`, `/` → `/index.md`. */
export function copyUrl(url: string): string {
  return url === '/' ? '/index.md' : `${url}.md`;
}

/**
 * A whole page as Markdown: partials, values, blocks and promos in place, links in full where the site knows its address.
 *
 * @param siteUrl the address of the site; empty where it knows none
 * @param cards of the pages that one can go on to
 */
export function copyPage(page: Page, { siteUrl, cards }: { siteUrl: string; cards: readonly CardGroup[] }): string {
  const children = [...plainPage(page).map(numberHeading), ...plainSurroundings(page, cards)];
  return writeMarkdown(children, (url) => fullUrl(url, siteUrl, page.url));
}

/** The number of a step stands before its title; on the page it is drawn. */
function numberHeading(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { dataNumber } = node.properties;
  const children = node.children.map(numberHeading);
  return { ...node, children: dataNumber ? [{ type: 'text', value: `${dataNumber}. ` }, ...children] : children };
}

/** A copy lies elsewhere than its page: a link that is relative to the page is written in full, or from the top. */
function fullUrl(url: string, siteUrl: string, pageUrl: string): string {
  const base = 'https://site.invalid';
  if (!URL.canParse(url, base + pageUrl)) return url;
  const { origin, pathname, search, hash } = new URL(url, base + pageUrl);
  return origin === base ? `${siteUrl}${pathname}${search}${hash}` : url;
}
