// Pictures: the site’s mark as the pictures that devices show for it.

import sharp from 'sharp';

/** How a mark is made into an icon. */
export interface IconShape {
  /** Width and height in pixels. */
  size: number;
  /** The colour that fills the whole square; without one, what the mark leaves empty stays so. */
  ground?: string | undefined;
  /** How much of the square’s width the mark takes: devices may cut a tenth off at each side. */
  share?: number | undefined;
}

/** Makes an icon of a mark that is a square SVG, as PNG. */
export async function renderIcon(mark: Buffer, { size, ground, share = 1 }: IconShape): Promise<Buffer> {
  const { width } = await sharp(mark).metadata();
  const inner = Math.round(size * share);
  const drawn = sharp(mark, { density: (72 * inner) / width }).resize(inner, inner);
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  const background = ground ?? { r: 0, g: 0, b: 0, alpha: 0 };
  const square = drawn.extend({ top: before, left: before, bottom: after, right: after, background });
  return (ground ? square.flatten({ background: ground }) : square).png({ compressionLevel: 9 }).toBuffer();
}
