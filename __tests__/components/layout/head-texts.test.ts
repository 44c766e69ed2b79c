import { headTexts, markTexts, splitAtMarks, textsByMark } from '@/components/layout/head-texts';
import { checkFiles } from '@/lib/checks';

const textsOf = async (front: string, url = 'https://example.org') => {
  const { site } = await checkFiles({ 'site.yml': `name: Name\nurl: ${url}\n`, 'home.md': `---\n${front}\n---\n` });
  const [page] = site.pages;
  if (!page) throw new Error('the site has no page');
  return headTexts(site, page);
};

describe('headTexts', () => {
  it('gives full addresses only where the site knows its own', async () => {
    expect([...(await textsOf('title: Home', '""')).keys()]).toEqual(['fullTitle', 'title', 'copyUrl']);
    expect((await textsOf('title: Home')).get('url')).toBe('https://example.org/');
  });

  it('puts the title of the site behind that of the page, unless they are the same', async () => {
    expect((await textsOf('title: Home')).get('fullTitle')).toBe('Home - Name');
    expect((await textsOf('title: Name')).get('fullTitle')).toBe('Name');
  });
});

describe('markTexts', () => {
  it('puts the same marks in the place of other texts', async () => {
    const [one, other] = [await textsOf('title: One\ndescription: A'), await textsOf('title: Another\ndescription: B')];
    expect(one).not.toEqual(other);
    expect(markTexts(one)).toEqual(markTexts(other));
  });

  it.each([
    ['description', 'One\nTwo'],
    ['title', ' One'],
    ['description', ''],
    ['url', 'HTTPS://EXAMPLE.org/a'],
    ['cardUrl', 'https://example.org/a b.jpg'],
    ['copyUrl', '/a/../b.md'],
  ] as const)('leaves what Next may write in another way: %s %j', (name, text) => {
    expect(markTexts(new Map([[name, text]])).get(name)).toBe(text);
  });
});

describe('splitAtMarks', () => {
  it('tells each text from the markup round it, once the marks are in', async () => {
    const texts = await textsOf('title: Home\ndescription: A');
    const marks = [...markTexts(texts).values()];
    const written = textsByMark(texts);
    const parts = splitAtMarks(marks.map((mark) => `<p>${mark}</p>`).join(''));
    expect(parts.filter((_, index) => index % 2 === 1)).toEqual(marks);
    expect(marks.map((mark) => written.get(mark))).toEqual([...texts.values()]);
  });
});
