// Plain, stage 4: what our own search knows of a site.

import type { Page, Site } from '../content';
import type { SearchedPage, SearchedSite } from '../search';
import { listSections } from './sections';

/** What the search knows of a page. */
export function searchedPage(page: Page): SearchedPage {
  const { url, title, heading, navigationTitle, description = '', keywords } = page;
  const otherNames = new Set([title, navigationTitle].filter((name) => name !== heading));
  return {
    url,
    title: heading,
    description,
    keywords: [...otherNames, ...keywords],
    sections: listSections(page).map((section) => [section.id ?? '', section.heading, section.text]),
  };
}

/**
 * What visitors can find: every page but drafts and those that search engines leave out too.
 *
 * @param read tells what the search knows of a page, where that is known already
 */
export function listSearched(site: Pick<Site, 'pages' | 'synonyms'>, read = searchedPage): SearchedSite {
  const pages = site.pages.filter(({ draft, noindex }) => !draft && !noindex);
  return {
    pages: pages.map((page) => read(page)),
    synonyms: site.synonyms.map(({ word, others }) => [word, others]),
  };
}
