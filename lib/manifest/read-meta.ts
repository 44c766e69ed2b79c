// Manifest, second floor: what the head of a page tells machines of it.

import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { collapse } from './hash';
import { attributeOf, textIn } from './html';

/** What people call the lines of a head. */
const NAMES: Readonly<Record<string, string>> = {
  description: 'description',
  'og:title': 'title of the card',
  'og:description': 'text of the card',
  'og:image': 'picture of the card',
  'og:image:alt': 'words for the picture of the card',
  'og:type': 'kind of page',
  'theme-color': 'theme colour',
};

/** What people call JSON-LD; of it, a hash is kept. */
export const SEARCH_DATA = 'data for search engines';

/** Where a page leads at once, from its `<meta http-equiv="refresh">`. */
export function readRefresh(node: Html.Element): string | undefined {
  return /url=(.*)$/i.exec(attributeOf(node, 'content') ?? '')?.[1]?.trim();
}

/** What a head says. */
export interface Meta {
  title: string;
  meta: Record<string, string>;
  /** Where the page leads at once. */
  leadsTo: string | undefined;
}

/** Reads the head of a page. */
export function readMeta(head: Html.Element): Meta {
  const found: Meta = { title: '', meta: {}, leadsTo: undefined };
  for (const node of head.childNodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'title') found.title = collapse(textIn(node));
    const content = attributeOf(node, 'content') ?? '';
    const name = NAMES[attributeOf(node, 'name') ?? attributeOf(node, 'property') ?? ''];
    if (node.tagName === 'meta' && name) found.meta[name] = content;
    if (node.tagName === 'meta' && attributeOf(node, 'http-equiv') === 'refresh') {
      found.leadsTo = readRefresh(node);
    }
    if (node.tagName === 'link' && attributeOf(node, 'rel') === 'canonical') {
      found.meta['canonical address'] = attributeOf(node, 'href') ?? '';
    }
  }
  return found;
}
