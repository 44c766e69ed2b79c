import { checkSite } from '@/lib/checks';
import { listAToZ, listSearched } from '@/lib/plain';
import type { SearchedPage } from '@/lib/search';
import { makeTree, removeTrees } from '../../support/content-tree';

afterAll(removeTrees);

async function loadSound(files: Record<string, string>) {
  const tree = makeTree({ 'site.yml': 'name: Example\n', 'home.md': '---\ntitle: Home\n---\n', ...files });
  const { site, problems } = await checkSite(tree);
  expect(problems).toEqual([]);
  return site;
}

const fees = `---
title: Fees
heading: What it costs
description: All costs.
keywords: [price]
accordion:
  steps:
    Pay: {partial: content/pay}
---

## Before you pay

See [the search](/search?q=fees).
`;
const files = { 'fees.md': fees, '_pay.md': 'Once a year.\n\n## How to pay\n\nBy card.\n' };

describe('listSearched', () => {
  it('returns each page with its words, its sections, and those inside closed steps', async () => {
    const site = await loadSound({ ...files, 'site.yml': 'name: A\nsynonyms:\n  how much: [fee, cost]\n' });
    expect(listSearched(site)).toEqual({
      pages: [
        { url: '/', title: 'Home', description: '', keywords: [], sections: [['', 'Home', '']] },
        {
          url: '/fees',
          title: 'What it costs',
          description: 'All costs.',
          keywords: ['Fees', 'price'],
          sections: [
            ['', 'What it costs', ''],
            ['before-you-pay', 'Before you pay', 'See the search.'],
            ['pay', 'Pay', 'Once a year.'],
            ['how-to-pay', 'How to pay', 'By card.'],
          ],
        },
      ],
      synonyms: [['how much', ['fee', 'cost']]],
    });
  });

  it('leaves out drafts, pages that search engines leave out, and old paths', async () => {
    const site = await loadSound({
      'draft.md': '---\ntitle: Draft\ndraft: true\n---\n',
      'hidden.md': '---\ntitle: Hidden\nnoindex: true\n---\n',
      'redirects.yml': '/old: /\n',
    });
    expect(listSearched(site).pages.map(({ url }) => url)).toEqual(['/']);
  });
});

describe('listAToZ', () => {
  it('returns pages by the first letter of their title, with links to their sections', async () => {
    const site = await loadSound({
      ...files,
      'who.md': '---\ntitle: Élan\n---\n',
      'why.md': '---\ntitle: “We” teach\n---\n',
    });
    expect(listAToZ(listSearched(site), site.language)).toEqual([
      { letter: 'E', pages: [{ text: 'Élan', url: '/who', sections: [] }] },
      { letter: 'H', pages: [{ text: 'Home', url: '/', sections: [] }] },
      {
        letter: 'W',
        pages: [
          { text: '“We” teach', url: '/why', sections: [] },
          {
            text: 'What it costs',
            url: '/fees',
            sections: [
              { text: 'Before you pay', url: '/fees#before-you-pay' },
              { text: 'Pay', url: '/fees#pay' },
              { text: 'How to pay', url: '/fees#how-to-pay' },
            ],
          },
        ],
      },
    ]);
  });

  it('lists pages alone where their sections would be more than anybody reads', () => {
    const page = (number: number): SearchedPage => ({
      url: `/${number}`,
      title: `Page ${number}`,
      description: '',
      keywords: [],
      sections: [
        ['a', 'A', ''],
        ['b', 'B', ''],
      ],
    });
    const sectionsOf = (count: number) =>
      listAToZ({ pages: Array.from({ length: count }, (_, number) => page(number)) }, 'en').flatMap(({ pages }) =>
        pages.flatMap(({ sections }) => sections),
      );
    expect(sectionsOf(300)).toHaveLength(600);
    expect(sectionsOf(400)).toEqual([]);
  });
});
