// Machines: what search engines, feed readers and language models are told of the site and its pages.

export { feedPath, hasFeed } from './feed';
export { describePage } from './json-ld';
export { isListed } from './listed';
export { listSiteFiles } from './site-files';
