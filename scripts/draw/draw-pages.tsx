/** From the pages of a site to all that the build makes of each one itself: its HTML but for its head, its copies. */

import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { SiteFrame } from '../../components/layout/site-frame/SiteFrame';
import { SearchPage } from '../../components/page/search-page/SearchPage';
import { getPage, SEARCH_URL, type Site } from '../../lib/content';
import { listMenu } from '../../lib/graph';
import { listAToZ, listSearched, searchedPage, surroundPage } from '../../lib/plain';
import { describeThings, makeIcons, makeSearchIndex, type SearchIndexFile, withoutOrigin } from '../../lib/publish';
import type { SearchedPage } from '../../lib/search';
import { partsIn } from '../finish/drawn-place';
import { wordsOfTags } from '../finish/words-of-tags';
import { hash } from '../kept/hash';
import { cutBytes, type KeptBytes } from '../kept/kept-bytes';
import { KeptRecords } from '../kept/kept-records';
import type { DrawnPage, DrawnProps } from '../pages/draw-page';
import type { PageWork } from '../pages/page-work';

/** What waits to be written of a page, as UTF-8. */
interface StoredPage extends Pick<DrawnPage, 'parts'> {
  body: KeptBytes | undefined;
  copy: KeptBytes;
}

/** The drawn pages of a site. */
export interface DrawnSite {
  /** What is made of each page, by its path. */
  pages: ReadonlyMap<string, StoredPage>;
  /** The paths of those that have a body, that of the search among them. */
  urls: ReadonlySet<string>;
  search: { body: string; parts: readonly string[] };
  /** What is needed for them: the words of all their tags, and the parts of each page, those alike once. */
  words: ReadonlySet<string>;
  parts: Iterable<readonly string[]>;
  index: SearchIndexFile;
  /** Ends the reading of what waits to be written. */
  close(): void;
}

/** Draws the pages of a site, or takes them as an earlier build drew them from the same data by the same program. */
export async function drawPages(site: Site, { program, cache, workers, tell }: PageWork): Promise<DrawnSite> {
  const icons = await makeIcons();
  const kept = new KeptRecords<DrawnPage>(join(cache, 'pages'));
  const { name, url, footer, contact, phase } = site;
  const frame = { name, url, footer, contact, phase };
  const propsOf = (address: string): DrawnProps => {
    const page = getPage(site, address);
    if (!page) throw new Error(`the site has no page ${address}`);
    const things = describeThings(site, page, icons);
    return { site: frame, page: withoutOrigin(page), around: surroundPage(site, page), things };
  };
  const keyOf = (address: string) => hash(program, JSON.stringify(propsOf(address)));
  const make = (addresses: readonly string[]) => workers.draw(addresses.map(propsOf));
  const pages = new Map<string, StoredPage>();
  const searched = new Map<string, SearchedPage>();
  const urls = new Set([SEARCH_URL]);
  const words = new Set<string>();
  const parts = new Map<string, readonly string[]>();
  const addresses = site.pages.map((page) => page.url);
  for await (const [address, drawn, bytes] of kept.each(addresses, keyOf, make)) {
    const { bodyLength } = drawn;
    const body = bodyLength === undefined ? undefined : cutBytes(bytes, 0, bodyLength);
    if (body) {
      urls.add(address);
      words.add(drawn.words);
      parts.set(drawn.parts.join(), drawn.parts);
    }
    pages.set(address, { body, parts: drawn.parts, copy: cutBytes(bytes, bodyLength ?? 0) });
    searched.set(address, drawn.searched);
    tell(pages.size, addresses.length);
  }
  const { index, search } = drawSearch(site, frame, searched);
  for (const word of wordsOfTags(search.body)) words.add(word);
  parts.set(search.parts.join(), search.parts);
  const each = new Set([...words].flatMap((some) => some.split(' ')));
  return { pages, urls, search, words: each, parts: parts.values(), index, close: () => kept.close() };
}

/** What the search looks in, and its page. By itself, so that what was found on each page is forgotten again. */
function drawSearch(site: Site, frame: DrawnProps['site'], searched: ReadonlyMap<string, SearchedPage>) {
  const found = listSearched(site, (page) => searched.get(page.url) ?? searchedPage(page));
  const index = makeSearchIndex(found);
  const body = renderToStaticMarkup(
    <SiteFrame site={frame} menu={listMenu(site)}>
      <SearchPage letters={listAToZ(found, site.language)} indexUrl={index.url} />
    </SiteFrame>,
  );
  return { index, search: { body, parts: partsIn(body) } };
}
