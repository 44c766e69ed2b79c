// Manifest: what each build tells of itself, so that reviewers see what the next one changes.

export { firstDifference } from './line-hashes';
export { type FinishedSite, makeManifest } from './make-manifest';
export { MOST_PACKED_BYTES, packManifest, unpackManifest } from './pack';
export { listContent } from './page-sources';
export { phonePicture } from './phone-picture';
export { SEARCH_DATA } from './read-meta';
export { type PageReading, readPage } from './read-page';
export { MANIFEST_FILE, type Manifest, type ManifestPage, type ManifestSource } from './schema';
