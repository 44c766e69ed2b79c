// Pictures: from a picture in the content tree to the files that pages show.

export { coverPicture } from './cover';
export { isFileName } from './file-name-alt';
export { type IconShape, renderIcon } from './icon';
export { measurePicture, pictureExtension, renderPicture } from './measure';
export { fallbackUrl, listSources, type Picture } from './picture';
