import { type Desk, toCsv } from '@/lib/desk';
import { deskOf, deskTree } from '../../support/desk-tree';

let desk: Desk;

beforeAll(async () => {
  desk = await deskOf(deskTree);
});

/** Reads comma-separated values as RFC 4180 tells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const withTitle = (title: string): Desk => ({
  ...desk,
  pages: desk.pages.slice(0, 1).map((page) => ({ ...page, title })),
});

describe('toCsv', () => {
  it('has a line of names, and a line for each page in the order of the table', () => {
    const csv = toCsv(desk);
    expect(csv.startsWith('\uFEFFurl,title,draft,owner,')).toBe(true);
    const [names = [], ...rows] = readCsv(csv.slice(1));
    expect(rows.map(([url]) => url)).toEqual(['/', '/a/b', '/a']);
    expect(rows.every((row) => row.length === names.length)).toBe(true);
    const last = Object.fromEntries(names.map((name, index) => [name, rows[2]?.[index]]));
    expect(last).toMatchObject({
      draft: 'no',
      owner: 'Fees team',
      review_by: '2026-08-01',
      days_until_review: '61',
      words: '128',
      reading_age: '5.3',
      links_in: '2',
      links_elsewhere: '2',
      values: 'fees_high: £9 (no date); fees_low: £1 (2025-05-01)',
      oldest_value_in_days: '396',
      values_without_date: '1',
      warnings: '1',
      file: 'a.md',
    });
    expect(Number(last.bytes)).toBe(
      ['html', 'css', 'js', 'pictures'].reduce((sum, kind) => sum + Number(last[`bytes_${kind}`]), 0),
    );
  });

  it.each([
    '=1+2',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '＝1',
    '\u0000=1',
    '=HYPERLINK("https://evil.example","a, b")',
  ])('lets no spreadsheet take %j for a formula', (title) => {
    const [, row] = readCsv(toCsv(withTitle(title)).slice(1));
    expect(row?.[1]).toBe(`'${title}`);
  });

  it.each(['A, b', 'The “a” and the "b"', 'Two\r\nlines', ' spaced ', 'a=1', 'Plain'])('keeps %j as it is', (title) => {
    const [, row] = readCsv(toCsv(withTitle(title)).slice(1));
    expect(row?.[1]).toBe(title);
  });
});
