import { cache } from 'react';
import { checkSite } from '@/lib/checks';

const isDevelopment = process.env.NODE_ENV === 'development';

async function load() {
  const loaded = await checkSite(process.env.CONTENT_DIR || 'content');
  const url = (process.env.SITE_URL || loaded.site.url).replace(/\/+$/, '');
  return { ...loaded, site: { ...loaded.site, url } };
}

let built: ReturnType<typeof load> | undefined;

/** The site: loaded once in a build, and anew for each request while editing. */
export const getSite = isDevelopment ? cache(load) : () => (built ??= load());
