import { type FoundPage, type MarkedText, type SearchedPage, SiteSearch } from '@/lib/search';

const write = (text: MarkedText) => text.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text)).join('');

function makePage(url: string, title: string, more: Partial<SearchedPage> = {}): SearchedPage {
  return { url, title, description: '', keywords: [], sections: [['', title, '']], ...more };
}

const pages = [
  makePage('/fees', 'Fees and funding', {
    description: 'What each route costs.',
    keywords: ['bursary'],
    sections: [
      ['', 'Fees and funding', 'Plan early.'],
      ['paying', 'Paying for iQTS', 'A course fee is paid once a year. Teachers’ children pay nothing.'],
      ['ask', 'Ask a question', 'Call us about visas.'],
    ],
  }),
  makePage('/visas', 'Visas for trainees', {
    sections: [
      ['', 'Visas for trainees', 'Some trainees need a visa.'],
      ['ask', 'Ask a question', 'Call us about visas.'],
    ],
  }),
  makePage('/help', 'Help', { keywords: ['when can I call'] }),
];

const search = new SiteSearch({
  pages,
  synonyms: [
    ['how much', ['fee']],
    ['work permit', ['visa']],
  ],
});
const urls = (found: readonly FoundPage[]) => found.map(({ url }) => url);

describe('SiteSearch', () => {
  it('returns pages, the best one first, with links to the sections that answer', () => {
    const [first] = search.find('paying for iqts');
    expect(first?.url).toBe('/fees');
    expect(first?.sections.map(({ url }) => url)).toEqual(['/fees#paying']);
  });

  it.each([
    ['a part of a word', 'burs', '/fees'],
    ['a slip of the keyboard', 'visaas', '/visas'],
    ['two letters that changed places', 'trianees', '/visas'],
    ['a plural and capitals', 'VISAS', '/visas'],
    ['an accent', 'vísa', '/visas'],
    ['a keyword of the page', 'bursaries', '/fees'],
    ['a synonym of several words', 'how much is it?', '/fees'],
    ['a synonym in place of a word that no page has', 'work permit', '/visas'],
    ['a question of small words and one that tells', 'when can i call', '/help'],
  ])('finds by %s', (_, question, url) => {
    expect(urls(search.find(question))[0]).toBe(url);
  });

  it.each(['', '   ', '?!', 'zzzzzz'])('returns nothing for "%s"', (question) => {
    expect(search.find(question)).toEqual([]);
  });

  it('marks the words that were found, and no others', () => {
    const [first] = search.find('teacher fee');
    expect(first && write(first.title)).toBe('[Fees] and funding');
    expect(first?.sections.map(({ excerpt }) => write(excerpt))).toEqual([
      'A course [fee] is paid once a year. [Teachers]’ children pay nothing.',
    ]);
  });

  it('shows the part of a long section that answers', () => {
    const text = `${'Nothing here. '.repeat(40)}The visa costs more. ${'Nothing there. '.repeat(40)}`.trim();
    const long = new SiteSearch({ pages: [makePage('/a', 'A', { sections: [['b', 'B', text]] })], synonyms: [] });
    const excerpt = write(long.find('visa')[0]?.sections[0]?.excerpt ?? []);
    expect(excerpt).toMatch(/^… .* The \[visa\] costs more\. .* …$/);
    expect(excerpt.split(' ').length).toBeLessThan(32);
  });

  it('counts a section that several pages have for less than one of a page’s own', () => {
    expect(urls(search.find('visa'))).toEqual(['/visas', '/fees']);
  });

  it('returns no more pages than asked for', () => {
    expect(search.find('visa', 1)).toHaveLength(1);
  });
});
