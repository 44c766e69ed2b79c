import sharp from 'sharp';
import { Pixels } from './pixels';

/** A part of a picture. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What differs between two pictures. */
export interface Difference {
  /** The new picture in grey, with what differs in black: dark on light, so that it is seen without colour too. */
  picture: Buffer;
  /** The part of the picture that differs, from 0 to 1. */
  share: number;
  /** Where it is, in the old picture, in the new one, and in the drawing. */
  boxes: { before: Box; after: Box; difference: Box };
}

/**
 * Draws what differs between two pictures of a page. Rows that are alike at the top and at the bottom are held against
 * each other, so that a line more in the middle does not make all below it differ.
 */
export async function drawDifference(before: Buffer, after: Buffer): Promise<Difference> {
  const sizes = await Promise.all([before, after].map((picture) => sharp(picture).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  const [old, now] = await Promise.all([Pixels.read(before, width), Pixels.read(after, width)]);
  const { top, bottom } = countAlike(old, now);
  const [gone, come] = [old.height - top - bottom, now.height - top - bottom];
  const middle = Math.max(gone, come);
  const height = top + middle + bottom;
  const drawn = Buffer.alloc(width * height);
  const columns = { first: width, last: -1 };
  let differing = 0;
  for (let row = 0; row < height; row += 1) {
    const isBelow = row >= top + middle;
    const oldRow = isBelow ? row - middle + gone : row < top + gone ? row : undefined;
    const nowRow = isBelow ? row - middle + come : row < top + come ? row : undefined;
    const isAlike = isBelow || row < top;
    for (let column = 0; column < width; column += 1) {
      const differs = !isAlike && old.differs(oldRow, now, nowRow, column);
      drawn[row * width + column] = differs ? 0 : 200 + Math.round((now.brightness(nowRow, column) * 55) / 255);
      if (!differs) continue;
      differing += 1;
      columns.first = Math.min(columns.first, column);
      columns.last = Math.max(columns.last, column);
    }
  }
  const picture = await sharp(drawn, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  const across = {
    left: Math.min(columns.first, columns.last + 1),
    width: Math.max(0, columns.last + 1 - columns.first),
  };
  const boxOf = (tall: number): Box => ({ ...across, top, height: tall });
  return {
    picture,
    share: differing / drawn.length,
    boxes: { before: boxOf(gone), after: boxOf(come), difference: boxOf(middle) },
  };
}

/** How many rows are alike, from the top and from the bottom. */
function countAlike(old: Pixels, now: Pixels): { top: number; bottom: number } {
  const most = Math.min(old.height, now.height);
  let top = 0;
  while (top < most && old.isRowLike(top, now, top)) top += 1;
  let bottom = 0;
  while (bottom < most - top && old.isRowLike(old.height - 1 - bottom, now, now.height - 1 - bottom)) bottom += 1;
  return { top, bottom };
}
