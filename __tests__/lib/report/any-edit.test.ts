import '../../support/published-react';
import fc from 'fast-check';
import { compareManifests } from '@/lib/report';
import { applyEdits, edits } from '../../support/any-edits';
import { madeSite } from '../../support/made-site';
import { renderSite } from '../../support/rendered-site';

/** A page without the white space that nobody sees. */
function inEssence(html: string | undefined): string | undefined {
  return html?.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
}

describe('compareManifests', () => {
  it('lists exactly the pages whose HTML differs, whatever is edited', async () => {
    const program = { files: new Map<string, string>(), css: '.hero { margin: 0 }' };
    let differing = 0;
    await fc.assert(
      fc.asyncProperty(madeSite, edits, async ({ files }, made) => {
        const edited = applyEdits(files, made);
        const [base, head] = [await renderSite(files, program), await renderSite(edited, program)];
        const { pages, unchanged } = compareManifests(base.manifest, 'the base', head.manifest);
        const urls = [...new Set([...base.pages.keys(), ...head.pages.keys()])].sort();
        const expected = urls.filter((url) => inEssence(base.pages.get(url)) !== inEssence(head.pages.get(url)));
        const listed = pages.flatMap(({ url, from }) => (from === undefined ? [url] : [url, from]));
        expect([...new Set(listed)].sort()).toEqual(expected);
        expect(unchanged).toBe(urls.length - expected.length);
        for (const { change, because } of pages) if (change === 'changed') expect(because).not.toEqual([]);
        differing += expected.length;
      }),
      { numRuns: 40 },
    );
    expect(differing).toBeGreaterThan(20);
  });
});
