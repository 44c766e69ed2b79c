import { getPage, loadFiles, type Page, type Site } from '@/lib/content';
import { listCards } from '@/lib/graph';

const page = (keys: string) => `---\ntitle: A page\n${keys}---\n`;

async function load(files: Record<string, string>): Promise<{ site: Site; page: (url: string) => Page }> {
  const { site, problems } = await loadFiles({ 'site.yml': 'name: x\n', 'home.md': page(''), ...files });
  expect(problems).toEqual([]);
  return {
    site,
    page(url) {
      const found = getPage(site, url);
      if (!found) throw new Error(`no page at ${url}`);
      return found;
    },
  };
}

const titles = (groups: ReturnType<typeof listCards>) =>
  groups.map(({ heading, cards }) => [heading, ...cards.map(({ title }) => title)]);

describe('listCards', () => {
  it('gives a category the pages right below it, by number, then by title', async () => {
    const { site, page: at } = await load({
      'a.md': page('layout: layouts/category\n'),
      'a/ten.md': page('navigation: 20.10\nnavigation_title: Ten\n'),
      'a/nine.md': page('navigation: 20.9\nnavigation_title: Nine\n'),
      'a/zebra.md': page('navigation: 3\nnavigation_title: Zebra\n'),
      'a/apple.md': page('navigation: 3\nnavigation_title: Apple\n'),
      'a/apple/core.md': page('navigation: 1\n'),
      'a/deep/down.md': page('navigation: 4\nnavigation_title: Deeper, with no page between\n'),
      'a/none.md': page(''),
      'b.md': page('navigation: 1\n'),
    });
    expect(titles(listCards(site, at('/a')))).toEqual([
      [undefined, 'Apple', 'Zebra', 'Deeper, with no page between', 'Ten', 'Nine'],
    ]);
  });

  it('leaves out drafts and pages that are not visible', async () => {
    const { site, page: at } = await load({
      'a.md': page('layout: category\n'),
      'a/draft.md': page('navigation: 1\ndraft: true\n'),
      'a/draft/below.md': page('navigation: 3\nnavigation_title: Below a draft\n'),
      'a/hidden.md': page('navigation: 1\nnavigation_visible: false\n'),
      'a/seen.md': page('navigation: 2\nnavigation_title: Seen\nnavigation_visible: true\n'),
    });
    expect(titles(listCards(site, at('/a')))).toEqual([[undefined, 'Seen']]);
    const published = { pages: site.pages.filter(({ draft }) => !draft) };
    expect(titles(listCards(published, at('/a')))).toEqual([[undefined, 'Seen', 'Below a draft']]);
  });

  it('groups cards under their subcategory, those without one first', async () => {
    const { site, page: at } = await load({
      'a.md': page('layout: category\n'),
      'a/one.md': page('navigation: 1\nnavigation_title: One\nsubcategory: Money\n'),
      'a/two.md': page('navigation: 2\nnavigation_title: Two\nsubcategory: Life\n'),
      'a/three.md': page('navigation: 3\nnavigation_title: Three\n'),
      'a/four.md': page('navigation: 4\nnavigation_title: Four\nsubcategory: Money\n'),
    });
    expect(titles(listCards(site, at('/a')))).toEqual([
      [undefined, 'Three'],
      ['Money', 'One', 'Four'],
      ['Life', 'Two'],
    ]);
  });

  it('shows what a page says of itself for menus, and leads where it says', async () => {
    const { site, page: at } = await load({
      'a.md': page('layout: category\n'),
      'a/one.md': page(
        'navigation: 1\nheading: The heading\ndescription: Plain\nnavigation_description: For menus\nnavigation_path: https://example.org/\n',
      ),
    });
    expect(listCards(site, at('/a'))[0]?.cards).toMatchObject([
      { title: 'The heading', description: 'For menus', url: 'https://example.org/' },
    ]);
  });

  it('gives home the pages at the top, and steps without an accordion the pages below it as they follow', async () => {
    const { site, page: at } = await load({
      'home.md': page('layout: home\nnavigation: 1\n'),
      'a.md': page('navigation: 2\nnavigation_title: A\nlayout: steps\n'),
      'a/one.md': page('navigation: 1\nnavigation_title: One\nsubcategory: Money\n'),
      'a/two.md': page('navigation: 2\nnavigation_title: Two\n'),
    });
    expect(titles(listCards(site, at('/')))).toEqual([[undefined, 'A']]);
    expect(titles(listCards(site, at('/a')))).toEqual([[undefined, 'One', 'Two']]);
    expect(listCards(site, at('/a/one'))).toEqual([]);
  });
});
