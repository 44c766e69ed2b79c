// Publish: from a site to what is published of it, the pages aside, which components draw.

export { describeThings } from './describe-things';
export { makeIcons, themeColour } from './icons';
export { listPublishedFiles, type PublishedFile } from './published-files';
export { publishedSite } from './published-site';
export { makeSearchIndex, type SearchIndexFile } from './search-index';
export { forgetTexts, type RenderedSite, readRendered, withoutOrigin, writeRendered } from './site-file';
