import { createHash } from 'node:crypto';
import { listSearched } from '@/lib/plain';
import { getSite } from './site';

/** The index of the search as it is published: its file is named after what is in it. */
export async function getSearchIndex(): Promise<{ file: string; url: string; json: string }> {
  const { site } = await getSite();
  const json = JSON.stringify(listSearched(site));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  const file = `search-index-${hash}.json`;
  return { file, url: `/assets/${file}`, json };
}
