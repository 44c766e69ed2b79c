import { weightTable } from '@/scripts/size/weight-table';

const start = `### What pages weigh

Bytes of a phone’s first visit, with Brotli, beside the last report that was kept. Other pages are as they were.

| page | before | now | ratio |
| --- | ---: | ---: | ---: |
`;

describe('weightTable', () => {
  it('shows the pages that differ alone, the greatest change first, then those that came and went', () => {
    const kept = { '/': 20_000, '/a': 10_000, '/b': 10_000, '/gone': 9000 };
    expect(weightTable({ '/': 20_000, '/a': 10_010, '/b': 9000, '/new': 1500 }, kept)).toBe(
      `${start}| /b | 10,000 | 9,000 | 0.900 |
| /a | 10,000 | 10,010 | 1.001 |
| /gone | 9,000 |  | gone |
| /new |  | 1,500 | new |`,
    );
  });

  it('says in one line that nothing differs', () => {
    expect(weightTable({ '/': 1 }, { '/': 1 })).toBe(
      '### What pages weigh\n\nEach page weighs what it did in the last report.',
    );
  });

  it('keeps to the room that a comment leaves, and counts what it leaves out', () => {
    const pages = Array.from({ length: 1000 }, (_, index): [string, number] => [`/a-page-so-called/${index}`, index]);
    const table = weightTable(Object.fromEntries(pages), {});
    expect(table.length).toBeGreaterThan(2000);
    expect(table.length).toBeLessThan(2600);
    const [, left] = /Left out for want of room: (\d+) of 1000\.$/.exec(table) ?? [];
    expect(Number(left)).toBe(1000 - (table.match(/\| new \|/g) ?? []).length);
  });

  it('shows an address as text, whatever it says', () => {
    const table = weightTable({ '/a|b`@everyone <!--': 1 }, {});
    expect(table.split('\n').at(-1)).toBe('| /a&#124;b&#96;&#64;\u2060everyone &#60;&#33;-- |  | 1 | new |');
  });
});
