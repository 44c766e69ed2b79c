// Report: what a build changes for visitors, compared with another.

export { compareManifests } from './compare-manifests';
export { count, summarise } from './describe-change';
export { escapeMarkdown, UNSEEN } from './escape-markdown';
export { reportFormats } from './formats';
export { notComparable } from './not-comparable';
export { countMainWords, countSilentPictures, countSkippedLevels } from './page-figures';
export type { PagePictures, Report } from './report';
export { BuiltSite } from './site-pages';
export { toHtml } from './to-html';
