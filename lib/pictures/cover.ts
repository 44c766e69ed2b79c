// Pictures: a picture that fills a room of another shape, cut at its edges.

import sharp from 'sharp';
import type { Picture } from './picture';

/** Makes a picture fill `width` by `height` pixels: the same pixels for the same picture, as PNG. */
export async function coverPicture(bytes: Buffer, picture: Picture, width: number, height: number): Promise<Buffer> {
  const scale = Math.max(width / picture.width, height / picture.height);
  const density = /\.svg$/i.test(picture.path) ? Math.min(2400, 72 * scale) : undefined;
  const image = sharp(bytes, density ? { density } : {}).autoOrient();
  return image.resize(width, height, { fit: 'cover' }).flatten({ background: '#ffffff' }).png().toBuffer();
}
