import { checkFiles } from '@/lib/checks';
import { cleanUrl, describeHost, headersAt } from '@/lib/hosts';

const needs = { inlineScripts: [], isPreview: false };
const home = '---\ntitle: Home\n---\n\n[A](/a)\n';

async function describeTree(files: Record<string, string>, isPreview = false) {
  const { site, problems } = await checkFiles({ 'site.yml': 'name: Example\n', 'home.md': home, ...files });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return describeHost(site, { ...needs, isPreview });
}

describe('describeHost', () => {
  it('leads each old path straight to its end, wherever it is written', async () => {
    const { redirects } = await describeTree({
      'a.md': '---\ntitle: A\nredirect_from: [/was-a]\n---\n\n## Part (one)\n',
      'redirects.yml': '/older: /was-a\n/part: "/a#part-one"\n/away: "https://example.org:8443/x(1)$y"\n',
    });
    expect(redirects).toEqual([
      { from: '/older', to: '/a' },
      { from: '/part', to: '/a#part-one' },
      { from: '/away', to: 'https://example.org:8443/x%281%29%24y' },
      { from: '/was-a', to: '/a' },
    ]);
  });

  it('leads to drafts in previews alone', async () => {
    const files = {
      'a.md': '---\ntitle: A\n---\n',
      'b.md': '---\ntitle: B\ndraft: true\nredirect_from: [/was-b]\n---\n',
    };
    expect((await describeTree(files)).redirects).toEqual([]);
    expect((await describeTree(files, true)).redirects).toEqual([{ from: '/was-b', to: '/b' }]);
  });

  it('keeps no file for long whose name an editor chose', async () => {
    const { headers } = await describeTree({
      'a.md': '---\ntitle: A\n---\n\n[Dates](media/files/dates.csv)\n\n![A square](media/pictures/deep/a.svg)\n',
      'media/files/dates.csv': 'Date\n',
      'media/pictures/deep/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    });
    const isKept = (path: string) => headersAt(headers, path)['Cache-Control']?.includes('immutable');
    expect(isKept('/media/files/dates.csv')).toBe(false);
    expect(['/media/pictures/deep/a-1234.webp', '/media/cards/a-1234.jpg', '/media/icons/x.png'].map(isKept)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('cleanUrl', () => {
  it.each([
    ['/a.html', '/a'],
    ['/a/', '/a'],
    ['/a/b.html//', '/a/b'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/', undefined],
    ['/a', undefined],
    ['/a.b', undefined],
    ['//evil.example/', undefined],
    ['/\\evil.example/', undefined],
  ])('leads %s to %s', (path, expected) => {
    expect(cleanUrl(path)).toBe(expected);
  });
});
