// Machines: what a page is, in the words of schema.org, for search engines.

import type {
  BreadcrumbList,
  EducationalOccupationalProgram,
  Graph,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { type Page, type Programme, SEARCH_URL, type Site } from '../content';
import { findWay } from '../graph';

/** What a page shows with it elsewhere. */
interface Shown {
  /** The address of its card, in full. */
  image?: string | undefined;
  /** The address of the site’s mark, in full. */
  logo?: string | undefined;
}

/** A page as JSON-LD; undefined where the site does not know its address, as all that it says hangs on that. */
export function describePage(site: Site, page: Page, shown: Shown): Graph | undefined {
  if (!site.url) return undefined;
  const things = [
    describeContent(site, page, shown),
    describeTrail(site, page),
    page.url === '/' ? describeSite(site) : undefined,
    page.programme && describeProgramme(page.programme, site.url + page.url, page.description),
  ];
  return { '@context': 'https://schema.org', '@graph': things.filter((thing) => thing !== undefined) };
}

/** Texts with a date are articles; lists of pages and short notes are pages. */
const types = {
  content: 'Article',
  steps: 'Article',
  category: 'CollectionPage',
  home: 'WebPage',
  minimal: 'WebPage',
} as const;

function describeContent(site: Site, page: Page, shown: Shown): Thing {
  const { url, heading, description, date, updated, layout } = page;
  const publisher = describePublisher(site, shown);
  return {
    '@type': types[layout],
    '@id': `${site.url}${url}`,
    url: `${site.url}${url}`,
    headline: heading,
    description,
    inLanguage: site.language,
    datePublished: date,
    dateModified: updated ?? date,
    image: shown.image,
    publisher,
    author: { '@id': `${site.url}/#publisher` },
  };
}

/** Who publishes the site: the site itself, of which nothing else is known. */
function describePublisher({ url, name }: Site, { logo }: Shown): Organization {
  return { '@type': 'Organization', '@id': `${url}/#publisher`, name, url: `${url}/`, logo };
}

function describeTrail(site: Site, page: Page): BreadcrumbList | undefined {
  const { trail } = findWay(site, page);
  if (trail.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { text: page.navigationTitle, url: page.url }].map(({ url, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: `${site.url}${url}`,
    })),
  };
}

function describeSite({ url, name, language }: Site): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${url}/#site`,
    name,
    url: `${url}/`,
    inLanguage: language,
    publisher: { '@id': `${url}/#publisher` },
    potentialAction: describeSearch(`${url}${SEARCH_URL}`),
  };
}

/** Where to search, as search engines fill it in: the words take the place of what stands in braces. */
function describeSearch(address: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

function describeProgramme(
  { name, credential, time, fees, providers }: Programme,
  url: string,
  description: string | undefined,
): EducationalOccupationalProgram {
  return {
    '@type': 'EducationalOccupationalProgram',
    name,
    description,
    url,
    timeToComplete: time,
    educationalCredentialAwarded: credential,
    offers: fees && {
      '@type': 'AggregateOffer',
      category: 'Tuition',
      priceCurrency: fees.currency,
      lowPrice: fees.low,
      highPrice: fees.high,
    },
    provider: providers.map((provider) => ({ '@type': 'Organization', name: provider })),
  };
}
