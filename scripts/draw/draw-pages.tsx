/** From the pages of a site to all that the build makes of each one itself: its HTML but for its head, its copies. */

import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { SitePage } from '../../components/layout/SitePage';
import { SiteFrame } from '../../components/layout/site-frame/SiteFrame';
import { SearchPage } from '../../components/page/search-page/SearchPage';
import { getPage, type Page, SEARCH_URL, type Site } from '../../lib/content';
import { listMenu } from '../../lib/graph';
import { copyPage, listAToZ, listSearched, searchedPage, surroundPage } from '../../lib/plain';
import { describeThings, makeIcons, makeSearchIndex, type SearchIndexFile } from '../../lib/publish';
import type { SearchedPage } from '../../lib/search';
import { partsIn } from '../finish/drawn-place';
import { ISLAND_TAG } from '../finish/islands';
import { hash } from './hash';
import { KeptRecords } from './kept-records';

/** What the build makes of a page. */
export interface DrawnPage {
  /** What stands between `<body>` and its end; undefined where a part of it is an island, which Next has to render. */
  body: string | undefined;
  /** The parts of it that scripts start. */
  parts: readonly string[];
  /** Its Markdown copy. */
  copy: string;
  searched: SearchedPage;
}

/** The drawn pages of a site. */
export interface DrawnSite {
  /** Every page with what is made of it, one part of the site after another. */
  pages(): Iterable<[url: string, drawn: DrawnPage]>;
  /** The paths of those that have a body, that of the search among them. */
  urls: ReadonlySet<string>;
  search: { body: string; parts: readonly string[] };
  /** The Markdown copy of a page. */
  copy(page: Page): string;
  index: SearchIndexFile;
}

/**
 * Draws the pages of a site, or takes them as an earlier build drew them from the same data by the same program.
 *
 * @param program a hash of the program
 * @param cache where drawn pages are kept
 * @param tell is told how many pages of all are drawn
 */
export async function drawPages(
  site: Site,
  { program, cache, tell }: { program: string; cache: string; tell(done: number, all: number): void },
): Promise<DrawnSite> {
  const icons = await makeIcons();
  const kept = new KeptRecords<DrawnPage>(join(cache, 'pages'));
  const { name, url, footer, contact, phase, language } = site;
  const frame = { name, url, footer, contact, phase };
  const propsOf = (address: string) => {
    const page = getPage(site, address);
    if (!page) throw new Error(`the site has no page ${address}`);
    return { site: frame, page, around: surroundPage(site, page), things: describeThings(site, page, icons) };
  };
  // Pages are gone through twice: when they are drawn, and when they are put together with their heads.
  const keys = new Map(
    site.pages.map(({ url: address }) => {
      const { page, ...others } = propsOf(address);
      return [address, hash(program, JSON.stringify({ ...page, origin: undefined }), JSON.stringify(others))];
    }),
  );
  const make = (address: string): DrawnPage => {
    const props = propsOf(address);
    const body = renderToStaticMarkup(<SitePage {...props} />);
    return {
      body: body.includes(`<${ISLAND_TAG}`) ? undefined : body,
      parts: partsIn(body),
      copy: copyPage(site, props.page),
      searched: searchedPage(props.page),
    };
  };
  const pages = () => kept.each([...keys.keys()], (address) => keys.get(address) ?? '', make);
  const urls = new Set([SEARCH_URL]);
  const texts = new Map<string, Pick<DrawnPage, 'copy' | 'searched'>>();
  for (const [address, { body, copy, searched }] of pages()) {
    if (body !== undefined) urls.add(address);
    texts.set(address, { copy, searched });
    tell(texts.size, site.pages.length);
  }
  const found = listSearched(site, (page) => texts.get(page.url)?.searched ?? searchedPage(page));
  const index = makeSearchIndex(found);
  const searchBody = renderToStaticMarkup(
    <SiteFrame site={frame} menu={listMenu(site)}>
      <SearchPage letters={listAToZ(found, language)} indexUrl={index.url} />
    </SiteFrame>,
  );
  const copy = (page: Page) => texts.get(page.url)?.copy ?? copyPage(site, page);
  return { pages, urls, search: { body: searchBody, parts: partsIn(searchBody) }, copy, index };
}
