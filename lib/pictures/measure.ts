// Pictures: measures a picture's bytes and renders them, with sharp; a drawing is cleaned instead.

import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { cleanDrawing, DRAWING_RECIPE } from './clean-drawing';
import { formats, type Picture, type PictureFormat, type Rendition, widths } from './picture';

/** The file name ends that are taken for pictures. */
export const pictureExtension = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

const quality = {
  avif: { quality: 45, effort: 4, chromaSubsampling: '4:2:0' },
  webp: { quality: 78, effort: 5 },
  jpeg: { quality: 78, mozjpeg: true },
} as const;

/** A drawing above this many bytes weighs more than a picture made of it. */
const MOST_DRAWING_BYTES = 64_000;

/**
 * Measures a picture.
 *
 * @param path its path in the content tree
 * @throws when the bytes are no picture that sharp can read to its end
 */
export async function measurePicture(path: string, bytes: Buffer, alt: string): Promise<Picture> {
  const isVector = /\.svg$/i.test(path);
  const { width, height, autoOrient } = await sharp(bytes).metadata();
  if (!isVector) await sharp(bytes).stats();
  const size = autoOrient ?? { width, height };
  const isDrawing = isVector && bytes.length <= MOST_DRAWING_BYTES;
  const how = isDrawing ? DRAWING_RECIPE : JSON.stringify(quality);
  const hash = createHash('sha256').update(how).update(bytes).digest('hex').slice(0, 8);
  const base = `/media/${path.replace(/^media\//, '').replace(/\.[^.]+$/, '')}-${hash}`;
  if (isDrawing) {
    return { path, ...size, hash, alt, renditions: [{ format: 'svg', ...size, url: `${base}.svg` }] };
  }
  const fitting: number[] = widths.filter((each) => isVector || each <= size.width);
  if (fitting.length === 0) fitting.push(size.width);
  const renditions = formats.flatMap((format) =>
    fitting.map((each): Rendition => {
      const url = `${base}-${each}.${format === 'jpeg' ? 'jpg' : format}`;
      return { format, width: each, height: Math.round((each * size.height) / size.width), url };
    }),
  );
  return { path, ...size, hash, alt, renditions };
}

/** All that decides about the bytes of a picture's files besides the picture: settings, and the versions of what makes them. */
export function recipe(format: PictureFormat): string {
  return format === 'svg' ? DRAWING_RECIPE : JSON.stringify([quality[format], sharp.versions]);
}

/** Makes one of a picture's files: the same bytes for the same picture, without metadata. */
export async function renderPicture(bytes: Buffer, picture: Picture, rendition: Rendition): Promise<Buffer> {
  if (rendition.format === 'svg') return cleanDrawing(bytes, picture);
  const density = /\.svg$/i.test(picture.path) ? Math.min(2400, (72 * rendition.width) / picture.width) : undefined;
  const image = sharp(bytes, density ? { density } : {}).autoOrient();
  const sized = image.resize(rendition.width, rendition.height).flatten({ background: '#ffffff' });
  return sized.toFormat(rendition.format, quality[rendition.format]).toBuffer();
}
