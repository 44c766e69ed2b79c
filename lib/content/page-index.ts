// Content, last stage: pages by their URL. Every page asks for others: a walk through all of them each time would grow
// with the square of the site.

import type { Page } from './site';

const known = new WeakMap<readonly Page[], ReadonlyMap<string, Page>>();

/** The pages of a site by their URL; one index for each list of pages. */
export function pagesByUrl(pages: readonly Page[]): ReadonlyMap<string, Page> {
  const before = known.get(pages);
  if (before) return before;
  const index = new Map(pages.map((page) => [page.url, page]));
  known.set(pages, index);
  return index;
}
