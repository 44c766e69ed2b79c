// Publish: what the search looks in.

import { createHash } from 'node:crypto';
import type { SearchedSite } from '../search';

/** The index of the search as a file. */
export interface SearchIndexFile {
  url: string;
  json: string;
}

/** The index of the search as it is published: its file is named after what is in it. */
export function makeSearchIndex(searched: SearchedSite): SearchIndexFile {
  const json = JSON.stringify(searched);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return { url: `/assets/search-index-${hash}.json`, json };
}
