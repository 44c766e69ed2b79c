import { bundleIslands } from '@/scripts/finish/island-bundle';
import { publishScripts } from '@/scripts/report/published-scripts';

const own = { name: 'DaysUntil', file: 'components/islands/days-until/DaysUntil.tsx' };
const ofGallery = { name: 'GallerySearch', file: 'components/islands/gallery-search/GallerySearch.tsx' };

describe('publishScripts', () => {
  it('calls the islands of a preview what they are called without the gallery’s', async () => {
    const [whole, published] = [
      await bundleIslands(process.cwd(), [own, ofGallery]),
      await bundleIslands(process.cwd(), [own]),
    ];
    expect(whole.url).not.toBe(published.url);
    const scripts = new Map([
      ['/assets/frame-1.js', 'frame'],
      ['/assets/controls-1.js', 'controls'],
      ...[...whole.files.keys()].map((url) => [url, 'island'] as const),
    ]);
    const asked = new Set(['/assets/frame-1.js', whole.url]);
    const { texts, urlOf } = await publishScripts(process.cwd(), scripts, { asked, islands: new Set([own.name]) });
    expect([...texts.keys()].sort()).toEqual(['/assets/frame-1.js', ...published.files.keys()].sort());
    expect([whole.url, '/assets/frame-1.js'].map(urlOf)).toEqual([published.url, '/assets/frame-1.js']);
  });

  it('leaves the scripts of a site without islands as they are', async () => {
    const scripts = new Map([
      ['/assets/frame-1.js', 'frame'],
      ['/assets/islands-ABCDEFGH.js', 'gallery'],
    ]);
    const asked = new Set(['/assets/frame-1.js']);
    const { texts, urlOf } = await publishScripts(process.cwd(), scripts, { asked, islands: new Set() });
    expect([[...texts], urlOf('/assets/frame-1.js')]).toEqual([
      [['/assets/frame-1.js', 'frame']],
      '/assets/frame-1.js',
    ]);
  });
});
