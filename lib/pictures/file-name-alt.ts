// Pictures: whether the words for a picture are the name of a file, which says nothing to those who cannot see it.

const EXTENSION = /\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** Names that cameras and programs give. */
const NUMBERED = /^(?:img|image|dscn?|dscf|pxl|mvimg|photo|picture|screenshot|scan)[-_ ]?\d[\w-]*$/i;

/** Whether an `alt` is the name of a file: the picture’s own, or one as cameras give them. One plain word may be both. */
export function isFileName(alt: string, path: string): boolean {
  const words = alt.trim();
  const own = path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, '');
  if (EXTENSION.test(words) && !/\s/.test(words)) return true;
  return NUMBERED.test(words) || (words.toLowerCase() === own.toLowerCase() && /[\d_-]/.test(own));
}
