import { componentTable, listShares, unusedParagraph } from '@/scripts/components/component-table';
import { sumUp } from '@/scripts/components/trace-pages';

const bytes = (raw: number, gzip: number) => ({ raw, gzip });
const uses = new Map([
  [
    'page/hero',
    [
      { url: '/', times: 1, htmlBytes: 30, ownBytes: 10 },
      { url: '/a', times: 2, htmlBytes: 60, ownBytes: 20 },
    ],
  ],
  ['govuk/button', [{ url: '/a', times: 3, htmlBytes: 9, ownBytes: 9 }]],
]);
const costs = new Map([
  ['page/hero', { css: bytes(100, 50), script: bytes(0, 0) }],
  ['govuk/button', { css: bytes(400, 200), script: bytes(80, 40) }],
  ['govuk/tabs', { css: bytes(900, 300), script: bytes(0, 0) }],
]);

describe('listShares', () => {
  it('adds up all pages, the dearest component first', () => {
    expect(listShares(uses, costs)).toEqual([
      { address: 'govuk/button', pages: ['/a'], times: 3, htmlBytes: 9, ownBytes: 9, ...costs.get('govuk/button') },
      { address: 'page/hero', pages: ['/', '/a'], times: 3, htmlBytes: 90, ownBytes: 30, ...costs.get('page/hero') },
    ]);
  });

  it('tells of one page', () => {
    expect(listShares(uses, costs, '/').map(({ address, times }) => [address, times])).toEqual([['page/hero', 1]]);
  });
});

describe('componentTable', () => {
  it('gives each component a line, within 100 columns', () => {
    const lines = componentTable(listShares(uses, costs)).split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['component', 'pages times', 'HTML with inner', 'CSS', 'gzip', 'script', 'gzip'],
      ['govuk/button', '1', '3', '9', '9', '400', '200', '80', '40'],
      ['page/hero', '2', '3', '30', '90', '100', '50', '-', '-'],
    ]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('unusedParagraph', () => {
  it('names the components that no page uses', () => {
    expect(unusedParagraph(uses, costs)).toBe('On no page: govuk/tabs.');
    expect(unusedParagraph(uses, new Map())).toBe('On no page: none.');
  });
});

describe('sumUp', () => {
  it('counts every use, and the bytes of one inside another of its kind once', () => {
    const inner = { address: 'page/box', htmlBytes: 8, ownBytes: 8, nested: [] };
    const outer = { address: 'page/box', htmlBytes: 20, ownBytes: 12, nested: [inner] };
    expect([...sumUp([outer])]).toEqual([['page/box', { times: 2, htmlBytes: 20, ownBytes: 20 }]]);
  });
});
