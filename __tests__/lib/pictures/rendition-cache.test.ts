import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { cachedPicture, measurePicture } from '@/lib/pictures';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function drawn(background: string, format: 'jpeg' | 'webp' = 'webp') {
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  const picture = await measurePicture('media/a.png', bytes, '');
  const rendition = picture.renditions.find((each) => each.format === format);
  if (!rendition) throw new Error('no rendition');
  return () => cachedPicture(folder, bytes, picture, rendition);
}

const keptFile = () => join(folder, readdirSync(folder)[0] ?? '');

describe('cachedPicture', () => {
  it('keeps what it makes, and gives the same bytes again', async () => {
    const get = await drawn('#0b5563');
    const made = await get();
    expect((await sharp(made).metadata()).width).toBe(480);
    expect(readdirSync(folder)).toHaveLength(1);
    const before = statSync(keptFile()).ino;
    expect(await get()).toEqual(made);
    expect(statSync(keptFile()).ino).toBe(before);
  });

  it('keeps another picture, and another format, apart', async () => {
    await (await drawn('#0b5563'))();
    await (await drawn('#0b5564'))();
    await (await drawn('#0b5563', 'jpeg'))();
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
    ['emptied', () => Buffer.alloc(0)],
  ])('makes a kept file anew that was %s', async (_, damage) => {
    const get = await drawn('#0b5563');
    const made = await get();
    writeFileSync(keptFile(), damage(readFileSync(keptFile())));
    expect(await get()).toEqual(made);
    expect(await get()).toEqual(made);
  });

  it('makes a file once when many ask at the same time', async () => {
    const get = await drawn('#0b5563');
    const [first, ...others] = await Promise.all([get(), get(), get()]);
    for (const each of others) expect(each).toEqual(first);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is safe to delete', async () => {
    const get = await drawn('#0b5563');
    const made = await get();
    rmSync(folder, { recursive: true });
    expect(await get()).toEqual(made);
  });
});
