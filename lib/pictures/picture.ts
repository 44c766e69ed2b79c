// Pictures: what the pages need to know of a picture, and the files that are made from it.

/** The formats that photographs are published in, the lightest first. */
export const formats = ['avif', 'webp', 'jpeg'] as const;

/** One of the formats that pictures are published in: drawings stay what they are, which is lightest. */
export type PictureFormat = (typeof formats)[number] | 'svg';

/** Widths that pictures are published at, in pixels; a raster picture is never made wider than it is. */
export const widths = [480, 768, 1080, 1536] as const;

/** A picture of the tree, measured. */
export interface Picture {
  /** Path in the tree, for example `media/images/a.jpg`. */
  path: string;
  /** Size in CSS pixels. */
  width: number;
  height: number;
  /** The first 8 hexadecimal digits of the SHA-256 of the file and of how it is made: what changes gets new URLs. */
  hash: string;
  /** What it shows; empty when it only decorates. */
  alt: string;
  /** Who made it. */
  credit?: string | undefined;
  /** The files made from it. */
  renditions: readonly Rendition[];
}

/** One file made from a picture. */
export interface Rendition {
  format: PictureFormat;
  width: number;
  height: number;
  /** The URL that it is published at. */
  url: string;
}

/** Everything that an `<img>` or `<source>` needs, for each format. */
export interface PictureSource {
  format: PictureFormat;
  srcSet: string;
}

/** The `srcset` of each format, the lightest first; none for a drawing, which is one file for every width. */
export function listSources(picture: Picture): PictureSource[] {
  return formats.flatMap((format) => {
    const files = picture.renditions.filter((each) => each.format === format);
    return files.length > 0 ? [{ format, srcSet: files.map((each) => `${each.url} ${each.width}w`).join(', ') }] : [];
  });
}

/** The one file for browsers that choose none: the drawing, or the JPEG nearest to 768 pixels. */
export function fallbackUrl(picture: Picture): string {
  const drawing = picture.renditions.find((each) => each.format === 'svg');
  if (drawing) return drawing.url;
  const jpegs = picture.renditions.filter((each) => each.format === 'jpeg');
  const fitting = jpegs.filter((each) => each.width <= 768).at(-1) ?? jpegs[0];
  return fitting?.url ?? '';
}
