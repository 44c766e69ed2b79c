import { cache } from 'react';
import { checkLoaded } from '@/lib/checks';
import { ContentStore, withPages } from '@/lib/content';
import { EditedContent } from './edited-content';

const isDevelopment = process.env.NODE_ENV === 'development';
const showsDrafts = isDevelopment || process.env.SITE_ENV === 'preview';
const store = new ContentStore(process.env.CONTENT_DIR || 'content');

async function load(changed?: ReadonlySet<string>) {
  const both = await store.loadBoth(changed);
  const loaded = checkLoaded(both.loaded);
  const site = isDevelopment ? both.lastGood : loaded.site;
  const url = (process.env.SITE_URL || site.url).replace(/\/+$/, '');
  const pages = showsDrafts ? site.pages : site.pages.filter(({ draft }) => !draft);
  return { ...loaded, site: { ...withPages(site, pages), url } };
}

const edited = new EditedContent(process.env.NEXT_PUBLIC_CONTENT_CHANGES, load);
let built: ReturnType<typeof load> | undefined;

/** The site: loaded once in a build, and as it is at each request while editing. */
export const getSite = isDevelopment ? cache(() => edited.load()) : () => (built ??= load());
