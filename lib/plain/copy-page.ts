// Plain, stage 3: a page as Markdown, for readers that are no browsers.

import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Page, Site } from '../content';
import { plainPage, plainSurroundings } from './page-tree';

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-', listItemIndent: 'one' }).freeze();

/** The URL of the Markdown copy of the page at a URL: `/a/b` → `/a/b.md`, `/` → `/index.md`. */
export function copyUrl(url: string): string {
  return url === '/' ? '/index.md' : `${url}.md`;
}

/** A whole page as Markdown: partials, values, blocks and promos in place, links in full where the site knows its address. */
export function copyPage(site: Pick<Site, 'pages' | 'url'>, page: Page): string {
  const tree: Root = { type: 'root', children: [...plainPage(page), ...plainSurroundings(site, page)] };
  visit(tree, 'element', numberHeading);
  const copy = toMdast(tree);
  visit(copy, (node) => completeUrl(node, site.url, page.url));
  if (copy.type !== 'root') return '';
  return writer.stringify(copy);
}

/** The number of a step stands before its title; on the page it is drawn. */
function numberHeading(node: Element): void {
  const { dataNumber } = node.properties;
  if (dataNumber) node.children.unshift({ type: 'text', value: `${dataNumber}. ` });
}

/** A copy lies elsewhere than its page: what is relative to the page is written from the top. */
function completeUrl(node: Nodes, siteUrl: string, pageUrl: string): void {
  if (node.type !== 'link' && node.type !== 'image') return;
  node.url = fullUrl(node.url, siteUrl, pageUrl);
}

/** A link on the page at `pageUrl`, in full where the site knows its address, else from the top. */
function fullUrl(url: string, siteUrl: string, pageUrl: string): string {
  const base = 'https://site.invalid';
  if (!URL.canParse(url, base + pageUrl)) return url;
  const { origin, pathname, search, hash } = new URL(url, base + pageUrl);
  return origin === base ? `${siteUrl}${pathname}${search}${hash}` : url;
}
