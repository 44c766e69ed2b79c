import { checkFiles } from '@/lib/checks';
import { getPage, type Site } from '@/lib/content';
import { describePage } from '@/lib/machines';

const shown = { image: 'https://example.org/card.jpg', logo: 'https://example.org/icon.png' };
const files = {
  'site.yml': 'name: Example\nurl: https://example.org\n',
  'home.md': '---\ntitle: Home\nlayout: home\n---\n',
  'a.md': '---\ntitle: A long title\nnavigation_title: A\nlayout: category\ndate: 2026-01-02\n---\n',
};

async function siteOf(changed: Record<string, string> = {}): Promise<Site> {
  const { site, problems } = await checkFiles({ ...files, ...changed });
  expect(problems).toEqual([]);
  return site;
}

function graphOf(site: Site, url: string) {
  const page = getPage(site, url);
  if (!page) throw new Error(`there is no page ${url}`);
  return JSON.parse(JSON.stringify(describePage(site, page, shown) ?? null));
}

const publisher = {
  '@type': 'Organization',
  '@id': 'https://example.org/#publisher',
  name: 'Example',
  url: 'https://example.org/',
  logo: shown.logo,
};

describe('describePage', () => {
  it('returns an article with its dates, its publisher and the way down to it', async () => {
    const page =
      '---\ntitle: B\nheading: All of B\ndescription: About B.\ndate: 2026-01-02\nupdated: 2026-03-04\n---\n';
    const site = await siteOf({ 'a/x/b.md': page });
    expect(graphOf(site, '/a/x/b')).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': 'https://example.org/a/x/b',
          url: 'https://example.org/a/x/b',
          headline: 'All of B',
          description: 'About B.',
          inLanguage: 'en-GB',
          datePublished: '2026-01-02',
          dateModified: '2026-03-04',
          image: shown.image,
          publisher,
          author: { '@id': 'https://example.org/#publisher' },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
            { '@type': 'ListItem', position: 2, name: 'A', item: 'https://example.org/a' },
            { '@type': 'ListItem', position: 3, name: 'All of B', item: 'https://example.org/a/x/b' },
          ],
        },
      ],
    });
  });

  it('returns the site with its home page, and how to search it', async () => {
    const site = await siteOf();
    const website = {
      '@type': 'WebSite',
      '@id': 'https://example.org/#site',
      name: 'Example',
      url: 'https://example.org/',
      inLanguage: 'en-GB',
      publisher: { '@id': 'https://example.org/#publisher' },
    };
    const potentialAction = {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://example.org/search?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    };
    expect(graphOf(site, '/')['@graph'].slice(1)).toEqual([{ ...website, potentialAction }]);
    expect(graphOf(site, '/a')['@graph'][0]['@type']).toBe('CollectionPage');
  });

  it('returns the programme of a page, its values in place', async () => {
    const programme = `
programme:
  name: iQTS
  credential: QTS
  time: $times_full$
  fees: {currency: GBP, low: $fees_low$, high: "£9,950.50"}
  providers: [One, Two]
`;
    const site = await siteOf({
      'b.md': `---\ntitle: B\ndescription: About B.${programme}---\n`,
      'values/times.yml': 'times: {full: {value: Up to 9 months, as_of: 2026-08-01, source: One}}\n',
      'values/fees.yml': 'fees: {low: {value: "£7,950", as_of: 2026-08-01, source: One}}\n',
    });
    expect(graphOf(site, '/b')['@graph'].at(-1)).toEqual({
      '@type': 'EducationalOccupationalProgram',
      name: 'iQTS',
      description: 'About B.',
      url: 'https://example.org/b',
      timeToComplete: 'P9M',
      educationalCredentialAwarded: 'QTS',
      offers: {
        '@type': 'AggregateOffer',
        category: 'Tuition',
        priceCurrency: 'GBP',
        lowPrice: 7950,
        highPrice: 9950.5,
      },
      provider: [
        { '@type': 'Organization', name: 'One' },
        { '@type': 'Organization', name: 'Two' },
      ],
    });
  });

  it('returns nothing where the site does not know its address', async () => {
    expect(graphOf(await siteOf({ 'site.yml': 'name: Example\n' }), '/')).toBeNull();
  });
});
