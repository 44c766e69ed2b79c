// Search: finds pages and sections for a visitor’s words. It runs in the browser too: nothing here reads a tree.

export type { MarkedText } from './mark';
export { readSearchedSite, type SearchedPage, type SearchedSite } from './searched-site';
export { type FoundPage, type FoundSection, SiteSearch } from './site-search';
