import { getPage, loadFiles } from '@/lib/content';
import { findWay } from '@/lib/graph';
import { listContents } from '@/lib/plain/contents';

const page = (title: string, keys = '') => `---\ntitle: ${title}\n${keys}---\n`;

const files = {
  'site.yml': 'name: x\n',
  'home.md': page('Welcome'),
  'abroad.md': page('Teachers abroad', 'navigation: 1\nnavigation_title: Abroad\n'),
  'abroad/fees.md': page('Fees', 'navigation: 2\nsubcategory: Money\n'),
  'abroad/visas.md': page('Visas', 'navigation: 1\nsubcategory: Money\n'),
  'abroad/apply.md': page('Apply', 'navigation: 9\n'),
  'abroad/fees/part-time.md': page('Part time'),
  'elsewhere.md': page('Elsewhere', 'navigation: 2\nnavigation_path: /abroad/fees\n'),
};

async function wayTo(url: string) {
  const { site } = await loadFiles(files);
  const found = getPage(site, url);
  if (!found) throw new Error(`no page at ${url}`);
  return findWay(site, found);
}

describe('findWay', () => {
  it('marks the entry of the page itself, and the entry of the section that a page is in', async () => {
    const marks = async (url: string) => (await wayTo(url)).menu.map(({ text, at }) => [text, at]);
    expect(await marks('/abroad')).toEqual([
      ['Abroad', 'page'],
      ['Elsewhere', undefined],
    ]);
    expect(await marks('/abroad/fees/part-time')).toEqual([
      ['Abroad', 'section'],
      ['Elsewhere', 'section'],
    ]);
    expect(await marks('/')).toEqual([
      ['Abroad', undefined],
      ['Elsewhere', undefined],
    ]);
  });

  it('leads back through every page above, by the names that menus use', async () => {
    expect((await wayTo('/abroad/fees/part-time')).trail).toEqual([
      { text: 'Home', url: '/' },
      { text: 'Abroad', url: '/abroad' },
      { text: 'Fees', url: '/abroad/fees' },
    ]);
    expect((await wayTo('/')).trail).toEqual([]);
  });

  it('leads on through a section in the order of its cards', async () => {
    const beside = async (url: string) => {
      const { previous, next } = await wayTo(url);
      return [previous?.text, next?.text];
    };
    expect(await beside('/abroad/apply')).toEqual([undefined, 'Visas']);
    expect(await beside('/abroad/visas')).toEqual(['Apply', 'Fees']);
    expect(await beside('/abroad/fees')).toEqual(['Visas', undefined]);
  });

  it('leads nowhere beside a page at the top, and beside one without a card', async () => {
    for (const url of ['/abroad', '/abroad/fees/part-time', '/']) {
      expect(await wayTo(url)).toMatchObject({ previous: undefined, next: undefined });
    }
  });
});

describe('listContents', () => {
  const long = (headings: string[], keys = '') =>
    `---\ntitle: Long\n${keys}---\n\n${headings.map((heading) => `## ${heading}\n\n${'Some words here. '.repeat(40)}\n`).join('\n')}`;
  const contentsOf = async (text: string) => {
    const { site } = await loadFiles({ 'site.yml': 'name: x\n', 'home.md': text });
    const found = getPage(site, '/');
    return found && listContents(found);
  };

  it('links to the sections of a long page', async () => {
    expect(await contentsOf(long(['One', 'Two, and more', 'Three', 'Four']))).toEqual([
      { text: 'One', url: '#one' },
      { text: 'Two, and more', url: '#two-and-more' },
      { text: 'Three', url: '#three' },
      { text: 'Four', url: '#four' },
    ]);
  });

  it('lists nothing for a page of few sections or few words, or one that is a list itself', async () => {
    expect(await contentsOf(long(['One', 'Two', 'Three']))).toEqual([]);
    expect(await contentsOf('---\ntitle: Short\n---\n\n## A\n\nx\n\n## B\n\nx\n\n## C\n\nx\n\n## D\n\nx\n')).toEqual(
      [],
    );
    expect(await contentsOf(long(['One', 'Two', 'Three', 'Four'], 'layout: home\n'))).toEqual([]);
  });
});
