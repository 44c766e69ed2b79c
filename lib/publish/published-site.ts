// Publish: which of a site's pages are published, and at which address.

import { type Site, withPages } from '../content';

/** How a site is published. */
export interface PublishOptions {
  /** Whether drafts are shown: to people who review or edit. */
  showsDrafts: boolean;
  /** The address to publish at, where it is not what `site.yml` says. */
  url?: string | undefined;
}

/** A site as it is published: without drafts, unless they are to be shown, and without the files that only these use. */
export function publishedSite(site: Site, { showsDrafts, url }: PublishOptions): Site {
  const pages = showsDrafts ? site.pages : site.pages.filter(({ draft }) => !draft);
  return { ...withPages(site, pages), url: (url || site.url).replace(/\/+$/, '') };
}
