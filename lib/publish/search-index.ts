// Publish: what the search looks in.

import { createHash } from 'node:crypto';
import type { Site } from '../content';
import { listSearched } from '../plain';

/** The index of the search as a file. */
export interface SearchIndexFile {
  url: string;
  json: string;
}

/** A build asks on every page. */
const known = new WeakMap<Site, SearchIndexFile>();

/** The index of the search as it is published: its file is named after what is in it. */
export function getSearchIndex(site: Site): SearchIndexFile {
  const before = known.get(site);
  if (before) return before;
  const json = JSON.stringify(listSearched(site));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  const index = { url: `/assets/search-index-${hash}.json`, json };
  known.set(site, index);
  return index;
}
