import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PagePictures, ShownPicture } from '../../../lib/report';
import { type Box, type Difference, drawDifference } from './draw-difference';

/** Pixels that are shown round what differs, and how much of a page is shown at most. */
const AROUND = 60;
const LEAST_WIDTH = 640;
const MOST_HEIGHT = 700;

/**
 * Writes the pictures of a page in a window of one width: each whole, and cut to what differs.
 *
 * @param name what their files’ names begin with
 */
export async function savePictures(
  folder: string,
  name: string,
  { before, after }: { before: Buffer | undefined; after: Buffer | undefined },
): Promise<Omit<PagePictures, 'width'>> {
  const both = before && after ? await drawDifference(before, after) : undefined;
  const height = both && Math.max(...Object.values(both.boxes).map((box) => box.height));
  const save = (state: keyof Difference['boxes'], picture: Buffer | undefined) =>
    picture && savePicture(folder, `${name}-${state}`, picture, both && { ...both.boxes[state], height: height ?? 0 });
  return {
    before: await save('before', before),
    after: await save('after', after),
    difference: await save('difference', both?.picture),
    share: both?.share ?? 1,
  };
}

/** Writes a picture, and the part of it round a box; of one that is not compared, its beginning. */
async function savePicture(folder: string, name: string, picture: Buffer, box: Box | undefined): Promise<ShownPicture> {
  const whole = `${name}.png`;
  await writeFile(join(folder, whole), picture);
  const size = await sharp(picture).metadata();
  const part = partRound(box ?? { left: 0, top: 0, width: size.width, height: size.height }, size);
  const { width, height } = part;
  if (width === size.width && height === size.height) return { file: whole, width, height, whole };
  const file = `${name}-part.png`;
  await sharp(picture).extract(part).toFile(join(folder, file));
  return { file, width, height, whole };
}

/** The part of a picture round a box, wide enough to be read. */
function partRound(box: Box, size: { width: number; height: number }): Box {
  const width = Math.min(size.width, Math.max(LEAST_WIDTH, box.width + 2 * AROUND));
  const centre = box.left + box.width / 2;
  const left = Math.round(Math.min(size.width - width, Math.max(0, centre - width / 2)));
  const top = Math.max(0, Math.min(box.top, size.height - 1) - AROUND);
  return { left, top, width, height: Math.min(size.height - top, MOST_HEIGHT, box.height + 2 * AROUND) };
}
