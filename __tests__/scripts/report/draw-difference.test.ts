import sharp from 'sharp';
import { drawDifference } from '@/scripts/report/looks/draw-difference';

/** A picture of stripes, from the top: a colour, how tall, and how wide where it is not the whole row. */
async function stripes(...rows: [background: string, height: number, width?: number][]): Promise<Buffer> {
  const height = rows.reduce((sum, [, tall]) => sum + tall, 0);
  const canvas = sharp({ create: { width: 10, height, channels: 3, background: '#fff' } });
  let top = 0;
  const parts = rows.map(([background, tall, width = 10]) => {
    const part = { input: { create: { width, height: tall, channels: 3 as const, background } }, left: 0, top };
    top += tall;
    return part;
  });
  return canvas.composite(parts).png().toBuffer();
}

/** Brightnesses of the first pixel of each row. */
async function firstColumn(picture: Buffer): Promise<number[]> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, row) => data[row * info.width * info.channels] ?? -1);
}

describe('drawDifference', () => {
  it('draws nothing in black where two pictures are the same', async () => {
    const { share, picture } = await drawDifference(await stripes(['#fff', 10]), await stripes(['#fff', 10]));
    expect(share).toBe(0);
    expect((await sharp(picture).stats()).channels[0]?.min).toBeGreaterThan(199);
  });

  it('takes what one of them lacks for white', async () => {
    const { share, picture } = await drawDifference(await stripes(['#fff', 10]), await stripes(['#000', 20]));
    expect(share).toBe(1);
    expect(await sharp(picture).metadata()).toMatchObject({ width: 10, height: 20 });
    expect((await drawDifference(await stripes(['#000', 10]), await stripes(['#000', 20]))).share).toBe(0.5);
  });

  it('sees another colour that is as bright', async () => {
    const { share } = await drawDifference(await stripes(['#ff0000', 4]), await stripes(['#008200', 4]));
    expect(share).toBe(1);
  });

  it('holds what stands below a new row against what stood there, and says where the row is', async () => {
    const before = await stripes(['#fff', 3], ['#888', 2], ['#333', 4]);
    const after = await stripes(['#fff', 3], ['#00f', 2], ['#888', 2], ['#333', 4]);
    const { share, boxes, picture } = await drawDifference(before, after);
    expect(share).toBeCloseTo(2 / 11);
    expect(boxes.before).toEqual({ left: 0, top: 3, width: 10, height: 0 });
    expect(boxes.after).toEqual({ left: 0, top: 3, width: 10, height: 2 });
    expect((await firstColumn(picture)).flatMap((brightness, row) => (brightness === 0 ? [row] : []))).toEqual([3, 4]);
  });

  it('tells which columns differ', async () => {
    const { boxes } = await drawDifference(
      await stripes(['#fff', 3], ['#fff', 2], ['#fff', 3]),
      await stripes(['#fff', 3], ['#000', 2, 4], ['#fff', 3]),
    );
    expect(boxes.difference).toEqual({ left: 0, top: 3, width: 4, height: 2 });
  });
});
