import { JSDOM } from 'jsdom';
import { type Desk, deskToHtml } from '@/lib/desk';
import { deskOf, deskTree } from '../../support/desk-tree';

let desk: Desk;

beforeAll(async () => {
  desk = await deskOf(deskTree);
});

const show = (shown: Desk) => new JSDOM(deskToHtml(shown)).window.document;
const textOf = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('toHtml', () => {
  it('shows the table without a script, in the order of what matters', () => {
    const rows = [...show(desk).querySelectorAll('[data-desk-table] tbody tr')];
    expect(rows.map((row) => textOf(row.querySelector('th a')))).toEqual(['Home', '=1+2', 'All about A']);
    expect([...(rows[2]?.querySelectorAll('td') ?? [])].map(textOf).slice(0, -1)).toEqual([
      '1 warning',
      '2026-08-01',
      'Fees team',
      '2026-01-02',
      '2026-03-04',
      '128',
      '5.3',
      '2',
      '3',
      '0',
      '2 (no date)',
    ]);
  });

  it('notes at each row what the filter asks for', () => {
    const rows = [...show(desk).querySelectorAll('[data-desk-table] tbody tr')];
    expect(rows.map((row) => row.getAttribute('data-has'))).toEqual([
      'problems due unowned',
      'problems unowned orphans',
      'problems values',
    ]);
  });

  it('tells what is past, what comes, and what has no date', () => {
    const lists = [...show(desk).querySelectorAll('h3')].map((heading) => [
      textOf(heading),
      ...[...(heading.nextElementSibling?.children ?? [])].map(textOf),
    ]);
    expect(lists).toEqual([
      [
        'Past: 2',
        '2026-05-01, 31 days ago: look up the value fees_low Edit fees_low',
        '2026-05-31, 1 day ago: review the page Home Edit Home',
      ],
      [
        'In the next 90 days: 3',
        '2026-06-10, in 9 days: review the page =1+2 Edit =1+2',
        '2026-06-20, in 19 days: renew the day in security.txt Edit security.txt',
        '2026-08-01, in 61 days: review the page All about A. Owner: Fees team Edit All about A',
      ],
      ['Without a date: 1', 'look up the value fees_high Edit fees_high'],
    ]);
  });

  it('says so where nothing is due, and where there are no values', () => {
    const text = textOf(show({ ...desk, due: [], values: [] }).body);
    expect(text).toContain('Nothing is past its day.Nothing falls due in the next 90 days.');
    expect(text).toContain('This site has no values.');
  });

  it('counts the rows that no browser should have to show', () => {
    const [page] = desk.pages;
    if (!page) throw new Error('there is no page');
    const pages = Array.from({ length: 2003 }, (_, index) => ({ ...page, url: `/p${index}` }));
    const many = show({ ...desk, pages });
    expect(many.querySelectorAll('[data-desk-table] tbody tr')).toHaveLength(2000);
    expect(textOf(many.body)).toContain('In the file for spreadsheets alone: 3 more pages.');
  });

  it('shows hostile texts as texts', async () => {
    const evil = '<img src=x onerror=alert(1)> </td></main><script>alert(1)</script>\u202e';
    const [page] = desk.pages;
    if (!page) throw new Error('there is no page');
    const shown = show({ ...desk, siteName: evil, pages: [{ ...page, title: evil, shortTitle: evil, owner: evil }] });
    expect(shown.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
    expect(shown.querySelector('[data-desk-table] tbody')?.textContent).toContain(
      '</main><script>alert(1)</script>\uFFFD',
    );
  });
});
