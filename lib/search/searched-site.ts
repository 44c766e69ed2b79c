// Search, stage 1: what is searched, as the published index file holds it.

/** All that is searched. */
export interface SearchedSite {
  pages: SearchedPage[];
  /** A visitor’s words, and the words that pages use in their place. */
  synonyms: [word: string, others: string[]][];
}

/** A page that can be found. */
export interface SearchedPage {
  /** `/a/b` */
  url: string;
  /** Its h1. */
  title: string;
  /** What it is about; empty when it does not say. */
  description: string;
  /** Words that visitors may search for, not shown. */
  keywords: string[];
  /** In the order read; the first one is what stands right below the title. */
  sections: SearchedSection[];
}

/** A part of a page below one heading; the id is empty where nothing links to it alone. */
export type SearchedSection = [id: string, heading: string, text: string];

/**
 * The index in a file’s text, as this site published it.
 *
 * @throws when the text is something else, for example a host’s error page
 */
export function readSearchedSite(json: string): SearchedSite {
  const read: unknown = JSON.parse(json);
  if (!isSearchedSite(read)) throw new Error('this is no index of a site');
  return read;
}

function isSearchedSite(read: unknown): read is SearchedSite {
  return typeof read === 'object' && read !== null && 'pages' in read && 'synonyms' in read;
}
