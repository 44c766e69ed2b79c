import { firstDifference, type Manifest, packManifest, unpackManifest } from '@/lib/manifest';
import { packLines } from '@/lib/manifest/line-hashes';
import { PageStyles } from '@/lib/manifest/page-styles';
import { readPage } from '@/lib/manifest/read-page';
import { renderSite } from '../../support/rendered-site';

const page = (main: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title>${head}</head><body><nav>Menu</nav><main>${main}</main></body></html>`;

describe('firstDifference', () => {
  it.each([
    ['a\nb\nc', 'a\nx\nc', 2],
    ['a\nb', 'a\n\n\nx', 4],
    ['a\nb\nc', 'a\nb', 2],
    ['a', 'a\nb', 2],
    ['a\n  b', 'a\nb  c', 2],
  ])('finds in %j and %j the line %i', (before, after, line) => {
    expect(firstDifference(packLines(before), packLines(after))).toBe(line);
  });

  it('looks from given lines on', () => {
    expect(firstDifference(packLines('a\nb\nc'), packLines('x\na\nb\nd'), 2, 3)).toBe(4);
  });
});

describe('readPage', () => {
  it('reads each stretch of words with the element that it stands in', () => {
    const { blocks } = readPage(page('<h1>A  title</h1><div>loose <b>words</b><p>and\n more</p>last</div>'));
    expect(blocks.map(({ region, kind, text }) => `${region} ${kind} ${text}`)).toEqual([
      'frame nav Menu',
      'main h1 A title',
      'main div loose words',
      'main p and more',
      'main div last',
    ]);
  });

  it('takes pages for the same that differ in white space, names of style sheets, or what previews alone show', () => {
    const one = readPage(page('<p>a b</p><ul><li>c</li></ul>', '<link rel="stylesheet" href="/1.css">'));
    const two = readPage(
      page(
        '\n<p>a\n  b </p><div data-preview>draft</div> <ul> <li>c</li></ul>',
        '<link rel="stylesheet" href="/2.css">',
      ),
    );
    expect(two.markup).toBe(one.markup);
    expect(two.blocks).toEqual(one.blocks);
  });

  it.each(['<p>a c</p>', '<p>a <b>b</b></p>', '<p class="x">a b</p>', '<p>a b</p><hr>', '<pre>a b</pre>', '<p>ab</p>'])(
    'tells %s from what it was',
    (main) => {
      expect(readPage(page(main)).markup).not.toBe(readPage(page('<p>a b</p>')).markup);
    },
  );

  it('keeps the lines of preformatted text apart', () => {
    expect(readPage(page('<pre>a\nb</pre>')).markup).not.toBe(readPage(page('<pre>a b</pre>')).markup);
  });

  it('reads no words that nobody sees, and where an old path leads', () => {
    const { blocks, leadsTo } = readPage(
      page(
        '<p hidden>x</p><svg><title>y</title></svg><script>z</script>',
        '<meta http-equiv="refresh" content="0; url=/b">',
      ),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Menu']);
    expect(leadsTo).toBe('/b');
  });
});

describe('PageStyles', () => {
  const sheet = (css: string, scripts: string[] = []) => new PageStyles(new Map([['/a.css', css]]), scripts);
  const hash = (css: string, main: string, scripts?: string[]) =>
    sheet(css, scripts).hashFor(readPage(page(main, '<link rel="stylesheet" href="/a.css">')));
  const hero = '<p class="hero">a</p>';

  it.each([
    ['another rule for a class that it has', '.hero{margin:0}', '.hero{margin:1px}'],
    ['another condition', '@media print{.hero{margin:0}}', '@media screen{.hero{margin:0}}'],
    ['a token', ':root{--a:0}', ':root{--a:1px}'],
    ['a state', 'p:not(.x):hover{margin:0}', 'p:not(.x):hover{margin:1px}'],
    ['an animation', '@keyframes a{to{margin:0}}', '@keyframes a{to{margin:1px}}'],
  ])('tells %s', (_, before, after) => {
    expect(hash(before, hero)).not.toBe(hash(after, hero));
  });

  it.each([
    ['a class', '.hero{margin:0}', '.hero{margin:0}.quote{margin:0}'],
    ['a tag', '.hero{margin:0}', '.hero{margin:0}table .hero{margin:0}'],
    ['an id or attribute', '.hero{margin:0}', '.hero{margin:0}#x{margin:0}[data-x]{margin:0}'],
    ['one of two selectors', '.hero{margin:0}', '.hero,.quote{margin:0}'],
  ])('takes no notice of a rule for %s that it lacks', (_, before, after) => {
    expect(hash(before, hero)).toBe(hash(after, hero));
  });

  it('reckons with classes that a script may add', () => {
    expect(hash('.is-open{margin:0}', hero, ['x.classList.add("is-open")'])).not.toBe(hash('', hero));
  });
});

describe('packManifest', () => {
  const files = {
    'site.yml': 'name: A\nurl: https://a.example\n',
    'home.md': '---\ntitle: Home\ncontent: [content/p]\n---\n\n## Now\n\nIt costs $fee$.\n',
    '_p.md': 'See [x](/x).\n',
    'x.md': '---\ntitle: X\ndescription: Of x.\n---\n\nText.\n',
    'values/v.yml': 'fee: "£1"\n',
  };
  const make = () => renderSite(files, { files: new Map([['app/a.ts', 'a\n']]), css: '.hero{margin:0}' });

  it('gives the same bytes for the same site, from which the manifest is read', async () => {
    const [one, two] = [await make(), await make()];
    expect(packManifest(one.manifest).equals(packManifest(two.manifest))).toBe(true);
    expect(unpackManifest(packManifest(one.manifest))).toEqual(one.manifest);
  });

  it('keeps of each page what it is made of and what visitors get', async () => {
    const { manifest } = await make();
    const home = manifest.pages.find(({ url }) => url === '/');
    expect(manifest.pages.map(({ url }) => url)).toEqual(['/', '/404', '/search', '/x']);
    expect(home).toMatchObject({
      title: 'Home - A',
      sources: [
        { path: 'home.md', line: 1 },
        { path: '_p.md', line: 1, usedAt: { path: 'home.md', line: 3 } },
      ],
      values: ['fee'],
      headings: [
        { level: 1, text: 'Home' },
        { level: 2, text: 'Now', id: 'now' },
      ],
      ids: ['now'],
      face: [{ key: 'title', text: 'Home', line: 2 }],
    });
    expect(textOf(manifest, '/')).toContain('It costs £1.');
    expect(manifest.values).toEqual([{ name: 'fee', value: '£1', path: 'values/v.yml', line: 1 }]);
  });

  it('is not read where a page names a text that is not there', async () => {
    const { manifest } = await make();
    const broken = { ...manifest, blocks: manifest.blocks.slice(0, 1) };
    expect(unpackManifest(packManifest(broken))).toBe('It is not a manifest: a page names a text that is not there.');
  });
});

function textOf({ pages, blocks }: Manifest, url: string): string {
  const numbers = pages.find((each) => each.url === url)?.blocks ?? [];
  return numbers.map((number) => blocks[number]?.[3]).join('\n');
}
