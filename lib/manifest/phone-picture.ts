// Manifest, first floor: which file of a picture a phone loads.

/** A phone: 360 CSS pixels wide, two device pixels to each. The first picture at least this wide is the one it loads. */
const PHONE_PIXELS = 720;

/** The file that a phone chooses of a `srcset`. */
export function phonePicture(srcset: string): string {
  const candidates = srcset.split(', ').map((each) => each.split(' '));
  const wide = candidates.find(([, width = '']) => Number.parseInt(width, 10) >= PHONE_PIXELS);
  return (wide ?? candidates.at(-1))?.[0] ?? '';
}
