// Report: what a build changes for visitors, compared with another.

export { compareManifests } from './compare-manifests';
export { summarise } from './describe-change';
export { escapeMarkdown } from './escape-markdown';
export { reportFormats } from './formats';
export { notComparable } from './not-comparable';
export type { PagePictures, Report } from './report';
export { toHtml } from './to-html';
