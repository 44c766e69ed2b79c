// Machines: the texts that are published beside the pages.

import type { Page, Site } from '../content';
import { listCards } from '../graph';
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
 * @param hasCopies whether the copies are among them: a build makes them with the pages
 */
export function listSiteFiles(site: Site, hasCopies = true): SiteFile[] {
  const { security } = site;
  const copy = (page: Page) => copyPage(page, { siteUrl: site.url, cards: listCards(site, page) });
  const text = (path: string, contentType: string, write: () => string): SiteFile => ({ path, contentType, write });
  const copyOf = (page: Page) => text(copyUrl(page.url), 'text/markdown; charset=utf-8', () => copy(page));
  return [
    ...(hasCopies ? site.pages : []).map(copyOf),
    text(llmsPath, 'text/plain; charset=utf-8', () => writeLlms(site)),
    ...(security ? [text(securityPath, 'text/plain; charset=utf-8', () => writeSecurity(site, security))] : []),
    ...(hasFeed(site) ? [text(feedPath, 'application/atom+xml; charset=utf-8', () => writeFeed(site))] : []),
  ];
}
