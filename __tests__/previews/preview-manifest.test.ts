import { readFolder } from '@/scripts/report/bases/read-folder';
import { openPreview } from '../support/preview';
import { builtSite } from '../support/site';

const preview = openPreview();

/** What the report compares of each page, by URL. */
function readPages(folder: string) {
  const read = readFolder(folder);
  if ('fault' in read) throw new Error(read.fault);
  return new Map(read.manifest.pages.map(({ url, markup, style, scripts }) => [url, { markup, style, scripts }]));
}

describe('the manifest of a preview', () => {
  it('tells of each page what that of production tells: a report on no change is empty', () => {
    const [published, previewed] = [readPages(builtSite), readPages(preview.folder)];
    expect(published.size).toBeGreaterThan(20);
    for (const [url, page] of published) expect([url, previewed.get(url)]).toEqual([url, page]);
  });
});
