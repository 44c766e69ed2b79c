// Machines: the texts that are published beside the pages.

import type { Page, Site } from '../content';
import { copyPage, copyUrl } from '../plain';
import { feedPath, hasFeed, writeFeed } from './feed';
import { llmsPath, writeLlms } from './llms';
import { securityPath, writeSecurity } from './security';

/** A text that is published beside the pages. */
export interface SiteFile {
  /** For example `/feed.xml`. */
  path: string;
  contentType: string;
  write(): string;
}

/**
 * All of them: a Markdown copy of each page, the list of these for language models, the feed where there can be one, and
 * whom to tell of holes in the site’s security, where `site.yml` says it.
 *
 * @param copy writes the copy of a page
 */
export function listSiteFiles(site: Site, copy = (page: Page) => copyPage(site, page)): SiteFile[] {
  const { security } = site;
  const text = (path: string, contentType: string, write: () => string): SiteFile => ({ path, contentType, write });
  const copyOf = (page: Page) => text(copyUrl(page.url), 'text/markdown; charset=utf-8', () => copy(page));
  return [
    ...site.pages.map(copyOf),
    text(llmsPath, 'text/plain; charset=utf-8', () => writeLlms(site)),
    ...(security ? [text(securityPath, 'text/plain; charset=utf-8', () => writeSecurity(site, security))] : []),
    ...(hasFeed(site) ? [text(feedPath, 'application/atom+xml; charset=utf-8', () => writeFeed(site))] : []),
  ];
}
