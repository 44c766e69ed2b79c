import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, unpackManifest } from '@/lib/manifest';
import { listFiles } from '@/scripts/files';
import { reviewMarks } from '../support/preview';
import { builtSite } from '../support/site';

/** Everything but pictures. */
const texts = listFiles(builtSite).filter((name) => !/\.(avif|webp|jpe?g|png|ico)$/.test(name));

describe('what is published', () => {
  it('has no page or file that previews alone have', () => {
    expect(listFiles(builtSite).filter((name) => /^(preview|gallery)(\/|\.)/.test(name))).toEqual([]);
  });

  it('tells of no file of the program that previews alone need', () => {
    const manifest = unpackManifest(readFileSync(join(builtSite, MANIFEST_FILE)));
    const paths = typeof manifest === 'string' ? [manifest] : manifest.program.map(({ path }) => path);
    expect(paths).toContain('client/site.ts');
    expect(paths.filter((path) => /desk|\.gallery\./.test(path))).toEqual([]);
  });

  it.each(reviewMarks)('has nothing of a preview’s %s', (mark) => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((name) => readFileSync(join(builtSite, name), 'utf8').includes(mark))).toEqual([]);
  });
});
