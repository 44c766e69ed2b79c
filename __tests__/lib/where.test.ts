import { checkFiles } from '@/lib/checks';
import { whereUsed } from '@/lib/where';

const files = {
  'site.yml': 'name: A\nfooter:\n  Fees: /fees\n',
  'images.yml': 'media/a.svg:\n  alt: A\n',
  'redirects.yml': '/costs: /fees#low\n',
  'values/v.yml': 'low:\n  fee: "£1"\n',
  'home.md':
    '---\ntitle: Home\ninset_text:\n  note:\n    text: Pay $low_fee$.\ncontent: [content/a/p]\n---\n$note$\n\n[f](/fees) [s](/fees#step-1) [c](/costs)\n',
  'fees.md':
    '---\ntitle: Fees\nimage: media/a.svg\naccordion:\n  steps:\n    Low:\n      partial: content/a/p\n      was: [cheap]\n---\n[l](#low)\n',
  'a/_p.md': 'See [f](/fees#cheap), ![a](media/a.svg) and [it](/media/a.svg).\n',
  'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
};

/** What a name means, where it is defined, and each use as `file:line:column pages`. */
async function where(name: string) {
  const found = whereUsed(await checkFiles(files), name);
  if (found.kind === undefined) return found.nearest;
  const uses = found.uses.map(({ file, line, column, pages }) => `${file}:${line}:${column} ${pages.join(' ')}`.trim());
  return [`${found.kind} ${found.name}`, found.definitions.map(({ file, line }) => `${file}:${line}`), ...uses];
}

const fees = [
  'page /fees',
  ['fees.md:1'],
  'a/_p.md:1:9 / /fees',
  'fees.md:10:5 /fees',
  'home.md:10:5 /',
  'home.md:10:16 /',
  'redirects.yml:1:9',
  'site.yml:3:9',
];

describe('whereUsed', () => {
  it.each([
    ['/fees', fees],
    ['fees.md', fees],
    ['content/fees.md', fees],
    [
      '/fees#low',
      [
        'section /fees#low',
        ['fees.md:6'],
        'a/_p.md:1:9 / /fees',
        'fees.md:10:5 /fees',
        'home.md:10:16 /',
        'redirects.yml:1:9',
      ],
    ],
    ['content/a/p', ['partial content/a/p', ['a/_p.md:1'], 'fees.md:7:16 /fees', 'home.md:6:11 /']],
    ['a/_p.md', ['partial content/a/p', ['a/_p.md:1'], 'fees.md:7:16 /fees', 'home.md:6:11 /']],
    [
      'media/a.svg',
      [
        'picture media/a.svg',
        ['./media/a.svg:1', 'images.yml:1'],
        'a/_p.md:1:28 / /fees',
        'a/_p.md:1:50 / /fees',
        'fees.md:3:8 /fees',
      ],
    ],
    ['$low_fee$', ['value low_fee', ['values/v.yml:2'], 'home.md:5:15 /']],
    ['low_fee', ['value low_fee', ['values/v.yml:2'], 'home.md:5:15 /']],
    ['note', ['block note', ['home.md:4'], 'home.md:8:1 /']],
    ['/costs', ['redirect /costs', ['redirects.yml:1'], 'home.md:10:34 /']],
  ])('finds %s', async (name, found) => {
    expect(await where(name)).toEqual(found);
  });

  it.each([
    ['/fee', '/fees'],
    ['/fees#lo', '/fees#low'],
    ['$low_fees$', '$low_fee$'],
    ['content/a/pp', 'content/a/p'],
    ['a.svg', 'media/a.svg'],
    ['p', 'content/a/p'],
    ['b/p.md', 'content/a/p'],
    ['not', 'note'],
    ['nothing-like-it', undefined],
  ])('knows what %s may have meant', async (name, nearest) => {
    expect(await where(name)).toBe(nearest);
  });
});
