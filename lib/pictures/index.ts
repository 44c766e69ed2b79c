// Pictures: from a picture in the content tree to the files that pages show.

export { isFileName } from './file-name-alt';
export { measurePicture, pictureExtension, renderPicture } from './measure';
export { fallbackUrl, listSources, type Picture, socialRendition } from './picture';
