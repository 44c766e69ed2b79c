import sharp from 'sharp';
import { coverPicture, measurePicture, renderIcon } from '@/lib/pictures';

const mark = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="4" width="28" height="32" fill="#14213d"/></svg>',
);

/** The colour of a pixel as `r g b a`. */
async function pixel(image: Buffer, left: number, top: number): Promise<string> {
  const one = await sharp(image).ensureAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...one].join(' ');
}

describe('renderIcon', () => {
  it('returns the mark at its size, and leaves empty what it leaves empty', async () => {
    const icon = await renderIcon(mark, { size: 192 });
    expect(await sharp(icon).metadata()).toMatchObject({ format: 'png', width: 192, height: 192 });
    expect([await pixel(icon, 1, 96), await pixel(icon, 96, 96)]).toEqual(['0 0 0 0', '20 33 61 255']);
  });

  it('returns it on a ground, as small as devices need that cut its edges', async () => {
    const icon = await renderIcon(mark, { size: 100, ground: '#ffb627', share: 0.8 });
    expect(await sharp(icon).metadata()).toMatchObject({ width: 100, height: 100 });
    const pixels = [await pixel(icon, 5, 50), await pixel(icon, 95, 50), await pixel(icon, 50, 50)];
    expect(pixels).toEqual(['255 182 39 255', '255 182 39 255', '20 33 61 255']);
  });
});

describe('coverPicture', () => {
  it('returns a picture that fills the room, cut at its edges', async () => {
    const picture = await measurePicture('media/mark.svg', mark, 'A mark');
    const covered = await coverPicture(mark, picture, 64, 16);
    expect(await sharp(covered).metadata()).toMatchObject({ format: 'png', width: 64, height: 16 });
    expect([await pixel(covered, 2, 8), await pixel(covered, 40, 8)]).toEqual(['255 255 255 255', '20 33 61 255']);
  });
});
