// Pictures: from a picture in the content tree to the files that pages show.

export { coverPicture } from './cover';
export { isFileName } from './file-name-alt';
export { type IconShape, renderIcon } from './icon';
export { keptFile, seal, unseal } from './kept-file';
export { measurePicture, pictureExtension } from './measure';
export { fallbackUrl, listSources, type Picture } from './picture';
export { cachedPicture } from './rendition-cache';
