// Plain: a page for readers that are no browsers: search engines, language models, and our own search.

export { type Letter, listAToZ } from './a-to-z';
export { listContents } from './contents';
export { copyPage, copyUrl } from './copy-page';
export { readOpeningHours } from './opening-hours';
export { listSearched, searchedPage } from './searched-pages';
export { listSections } from './sections';
export { type PageSurroundings, surroundPage } from './surround-page';
export { writeMarkdown } from './write-markdown';
