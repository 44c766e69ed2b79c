// Publish: from a site to what is published of it, the pages aside, which components draw.

export { makeIcons, themeColour } from './icons';
export { listPublishedFiles, type PublishedFile } from './published-files';
export { publishedSite } from './published-site';
export { getSearchIndex } from './search-index';
export { readSite, writeSite } from './site-file';
