import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Report } from '@/lib/report';
import { drawDifference, takePictures } from '@/scripts/report/take-pictures';

const square = (background: string, height: number) =>
  sharp({ create: { width: 10, height, channels: 3, background } })
    .png()
    .toBuffer();

describe('drawDifference', () => {
  it('draws nothing in black where two pictures are the same', async () => {
    const { share, picture } = await drawDifference(await square('#fff', 10), await square('#fff', 10));
    expect(share).toBe(0);
    expect((await sharp(picture).stats()).channels[0]?.min).toBeGreaterThan(199);
  });

  it('takes what one of them lacks for white', async () => {
    const { share, picture } = await drawDifference(await square('#fff', 10), await square('#000', 20));
    expect(share).toBe(1);
    expect(await sharp(picture).metadata()).toMatchObject({ width: 10, height: 20 });
    expect((await drawDifference(await square('#000', 10), await square('#000', 20))).share).toBe(0.5);
  });
});

describe('takePictures', () => {
  const work = mkdtempSync(join(process.cwd(), '.build/report-pictures-'));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('takes pictures of the first pages, as they were and as they are, at both widths', async () => {
    const urls = Array.from({ length: 3 }, (_, number) => `/page-${number}`);
    for (const [name, word] of [
      ['base', 'old'],
      ['head', 'new'],
    ] as const) {
      mkdirSync(join(work, name));
      for (const path of ['/404', ...urls]) {
        if (name === 'head' && path === '/page-1') continue;
        writeFileSync(join(work, name, `${path}.html`), `<!doctype html><title>A</title><h1>${word} page</h1>`);
      }
    }
    const pages = urls.map((url): Report['pages'][number] => ({
      url,
      change: url === '/page-1' ? 'removed' : 'changed',
      title: 'A',
      isDraft: false,
      because: [],
      words: { added: 1, removed: 1 },
      changes: [],
      inbound: 0,
    }));
    const report: Report = {
      siteName: 'A',
      base: 'b',
      pages,
      shared: [],
      onlyShared: new Set(),
      unchanged: 0,
      problems: [],
    };
    const folder = join(work, 'pictures');
    const taken = await takePictures(report, join(work, 'head'), { folder: join(work, 'base') }, folder, 2);
    expect(new Set(taken.map(({ url }) => url)).size).toBe(2);
    expect(taken.slice(0, 3).map(({ url, width, after }) => [url, width, after])).toEqual([
      ['/page-0', 320, '1-320-after.png'],
      ['/page-0', 1280, '1-1280-after.png'],
      ['/page-1', 320, undefined],
    ]);
    expect(taken[0]?.share).toBeGreaterThan(0);
    expect(taken[0]?.share).toBeLessThan(0.5);
    expect(existsSync(join(folder, '1-320-difference.png'))).toBe(true);
    expect(readdirSync(folder)).toHaveLength(2 * 3 + 2);
  });
});
