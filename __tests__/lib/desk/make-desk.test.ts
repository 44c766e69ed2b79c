import type { Desk } from '@/lib/desk';
import { deskOf, deskTree, TODAY } from '../../support/desk-tree';

let desk: Desk;

beforeAll(async () => {
  desk = await deskOf(deskTree);
});

const pageAt = (url: string) => desk.pages.find((page) => page.url === url);

describe('makeDesk', () => {
  it('tells of a page who looks after it, its days, its figures and where it is edited', () => {
    expect(pageAt('/a')).toMatchObject({
      title: 'All about A',
      file: 'a.md',
      edit: 'https://github.com/example/site/blob/main/a.md?plain=1#L1-L1',
      owner: 'Fees team',
      date: '2026-01-02',
      updated: '2026-03-04',
      reviewBy: '2026-08-01',
      words: 128,
      readingAge: 5.3,
      pictures: 0,
      errors: 0,
      warnings: 1,
    });
    expect(pageAt('/a')?.bytes.html).toBeGreaterThan(1000);
  });

  it('puts first what is wrong, then what is to be reviewed soonest', async () => {
    expect(desk.pages.map(({ url, warnings }) => [url, warnings])).toEqual([
      ['/', 2],
      ['/a/b', 1],
      ['/a', 1],
    ]);
  });

  it('counts links of texts and cards once for each pair, through old paths too, and menus not at all', () => {
    expect(desk.links).toEqual([
      { from: '/', to: '/a' },
      { from: '/a', to: '/' },
      { from: '/a/b', to: '/a' },
    ]);
    expect(pageAt('/a')).toMatchObject({ linksIn: 2, linksOut: 1, linksElsewhere: 2 });
    expect(pageAt('/a/b')).toMatchObject({ linksIn: 0, linksOut: 1 });
  });

  it('counts a card as a link', async () => {
    const { links } = await deskOf({
      'site.yml': 'name: A\n',
      'home.md': '---\ntitle: Home\nlayout: home\n---\n\nHome.\n',
      'a.md': '---\ntitle: A\nnavigation: 1\n---\n\nText.\n',
    });
    expect(links).toEqual([{ from: '/', to: '/a' }]);
  });

  it('tells how old each value is, and on which pages it stands', () => {
    expect(desk.values.map(({ name, age, on }) => [name, age, on])).toEqual([
      ['fees_high', undefined, ['/a']],
      ['fees_low', 396, ['/a']],
      ['fees_new', 10, ['/a/b']],
    ]);
    expect(pageAt('/a')?.values.map(({ name }) => name)).toEqual(['fees_high', 'fees_low']);
  });

  it('lists what falls due, the most urgent first, and last what has no date', () => {
    expect(desk.today).toBe(TODAY);
    expect(desk.due.map(({ kind, name, day, daysLeft }) => [kind, name, day, daysLeft])).toEqual([
      ['value', 'fees_low', '2026-05-01', -31],
      ['page', 'Home', '2026-05-31', -1],
      ['page', '=1+2', '2026-06-10', 9],
      ['security', 'security.txt', '2026-06-20', 19],
      ['page', 'All about A', '2026-08-01', 61],
      ['value', 'fees_high', undefined, undefined],
    ]);
    expect(desk.due[1]?.edit).toContain('/home.md?plain=1#L4');
  });

  it('leaves out what is due later than in 90 days', async () => {
    const { due } = await deskOf(deskTree, '2026-03-01');
    expect(due.map(({ name }) => name)).toEqual(['fees_low', 'fees_high']);
    const later = await deskOf(deskTree, '2026-03-02');
    expect(later.due.map(({ name }) => name)).toEqual(['fees_low', 'Home', 'fees_high']);
  });
});
