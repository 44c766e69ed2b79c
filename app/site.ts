import { cache } from 'react';
import { checkLoaded } from '@/lib/checks';
import { ContentStore, withPages } from '@/lib/content';

const isDevelopment = process.env.NODE_ENV === 'development';
const showsDrafts = isDevelopment || process.env.SITE_ENV === 'preview';
const store = new ContentStore(process.env.CONTENT_DIR || 'content');

async function load() {
  const both = await store.loadBoth();
  const loaded = checkLoaded(both.loaded);
  const site = isDevelopment ? both.lastGood : loaded.site;
  const url = (process.env.SITE_URL || site.url).replace(/\/+$/, '');
  const pages = showsDrafts ? site.pages : site.pages.filter(({ draft }) => !draft);
  return { ...loaded, site: { ...withPages(site, pages), url } };
}

let built: ReturnType<typeof load> | undefined;

/** The site: loaded once in a build, and anew for each request while editing. */
export const getSite = isDevelopment ? cache(load) : () => (built ??= load());
