import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pageMetadata } from '@/components/layout/page-metadata';
import { checkFiles } from '@/lib/checks';
import { SEARCH_URL, type Site } from '@/lib/content';
import { drawSite } from '@/scripts/draw/draw-site';
import { applyEdits, edits } from '../support/any-edits';
import { madeSite } from '../support/made-site';

const folders: string[] = [];
const makeCache = () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Draws a site, with a stand-in for Next that writes into each frame what its head is made from. */
async function draw(site: Site, cache: string, program = 'one') {
  const drawing = await drawSite(site, { program, cache, tell: () => undefined });
  const frameOf = (url: string) => {
    const page = site.pages.find((each) => each.url === url);
    return `${JSON.stringify(page ? pageMetadata(site, page) : url)} ${site.language} ${program}`;
  };
  const rendered = new Map([...drawing.rendered.urls, SEARCH_URL].map((url) => [url, frameOf(url)]));
  const bodies = [...drawing.listDrawn(rendered)].sort((a, b) => (a.url < b.url ? -1 : 1));
  const copies = site.pages.map((page) => drawing.copy(page));
  return { bodies, copies, index: drawing.index, urls: drawing.rendered.urls };
}

describe('drawSite', () => {
  it('draws the same from what it kept as from nothing, whatever was edited in between', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(madeSite, fc.array(edits, { minLength: 1, maxLength: 3 }), async ({ files }, rounds) => {
        const cache = makeCache();
        let tree: Record<string, string> = files;
        await draw((await checkFiles(tree)).site, cache);
        for (const round of rounds) {
          tree = applyEdits(tree, round);
          const { site } = await checkFiles(tree);
          const warm = await draw(site, cache);
          const { urls, ...cold } = await draw(site, makeCache());
          expect({ ...warm, urls: undefined }).toEqual({ ...cold, urls: undefined });
          kept += urls.length - warm.urls.length;
        }
      }),
      { numRuns: 25 },
    );
    expect(kept).toBeGreaterThan(50);
  });

  it('has Next render a page again when its title changes, and no page when a text does', async () => {
    const tree = { 'home.md': '---\ntitle: Home\n---\n\nText.\n', 'a.md': '---\ntitle: A\n---\n\nText.\n' };
    const cache = makeCache();
    const urlsOf = async (files: Record<string, string>) => (await draw((await checkFiles(files)).site, cache)).urls;
    expect(await urlsOf(tree)).toEqual(['/', '/a']);
    // One all the same: Next takes a route without pages for a mistake.
    expect(await urlsOf({ ...tree, 'a.md': '---\ntitle: A\n---\n\nAnother text.\n' })).toEqual(['/']);
    expect(await urlsOf({ ...tree, 'a.md': '---\ntitle: B\n---\n\nText.\n' })).toEqual(['/a']);
  });

  it('keeps nothing of another program', async () => {
    const { site } = await checkFiles({ 'home.md': '---\ntitle: Home\n---\n', 'a.md': '---\ntitle: A\n---\n' });
    const cache = makeCache();
    await draw(site, cache);
    const other = await draw(site, cache, 'another');
    expect(other.urls).toEqual(['/', '/a']);
    for (const { frame } of other.bodies) expect(frame).toContain('another');
  });

  it('leaves a page with an island to Next', async () => {
    const dates = 'key_dates:\n  when:\n    title: Dates\n    dates:\n      - {date: 2030-01-05, label: It starts}\n';
    const { site, problems } = await checkFiles({
      'home.md': `---\ntitle: Home\n${dates}---\n\n$when$\n`,
      'a.md': '---\ntitle: A\n---\n',
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { bodies } = await draw(site, makeCache());
    expect(bodies.map(({ url }) => url)).toEqual(['/a', SEARCH_URL]);
  });
});
