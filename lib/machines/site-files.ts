// Machines: the texts that are published beside the pages.

import type { Page, Site } from '../content';
import { copyPage, copyUrl } from '../plain';
import { feedPath, hasFeed, writeFeed } from './feed';
import { llmsPath, writeLlms } from './llms';

/** A text that is published beside the pages. */
export interface SiteFile {
  /** For example `/feed.xml`. */
  path: string;
  contentType: string;
  write(): string;
}

/** All of them: a Markdown copy of each page, the list of these for language models, and the feed where there can be one. */
export function listSiteFiles(site: Site): SiteFile[] {
  const text = (path: string, contentType: string, write: () => string): SiteFile => ({ path, contentType, write });
  const copyOf = (page: Page) => text(copyUrl(page.url), 'text/markdown; charset=utf-8', () => copyPage(site, page));
  return [
    ...site.pages.map(copyOf),
    text(llmsPath, 'text/plain; charset=utf-8', () => writeLlms(site)),
    ...(hasFeed(site) ? [text(feedPath, 'application/atom+xml; charset=utf-8', () => writeFeed(site))] : []),
  ];
}
