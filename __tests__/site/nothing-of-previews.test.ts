import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/scripts/files';
import { reviewMarks } from '../support/preview';
import { builtSite } from '../support/site';

/** Everything but pictures. */
const texts = listFiles(builtSite).filter((name) => !/\.(avif|webp|jpe?g|png|ico)$/.test(name));

describe('what is published', () => {
  it.each(reviewMarks)('has nothing of a preview’s %s', (mark) => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((name) => readFileSync(join(builtSite, name), 'utf8').includes(mark))).toEqual([]);
  });
});
