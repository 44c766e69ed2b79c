// Report: what a build changes for visitors, compared with another.

export { addLooks } from './add-looks';
export { choosePages } from './choose-pages';
export { compareManifests } from './compare-manifests';
export { count, summarise } from './describe-change';
export { describeLooks } from './describe-looks';
export { escapeMarkdown, UNSEEN } from './escape-markdown';
export { reportFormats } from './formats';
export {
  type AccessibilityFault,
  LOOK_WIDTHS,
  type Looks,
  type PageLook,
  type PagePictures,
  type ShownPicture,
} from './looks';
export { notComparable } from './not-comparable';
export { countMainWords, countSilentPictures, countSkippedLevels } from './page-figures';
export type { PageChange, Report } from './report';
export { BuiltSite } from './site-pages';
export { toHtml } from './to-html';
