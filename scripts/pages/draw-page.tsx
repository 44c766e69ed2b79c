/** From a page and what stands round it to all that the build makes of it itself. */

import { renderToStaticMarkup } from 'react-dom/server';
import { SitePage, type SitePageProps } from '../../components/layout/SitePage';
import { copyPage, searchedPage } from '../../lib/plain';
import type { SearchedPage } from '../../lib/search';
import { partsIn } from '../finish/drawn-place';
import { ISLAND_TAG } from '../finish/islands';
import { wordsOfTags } from '../finish/words-of-tags';
import type { Made } from '../kept/kept-records';

/** All that a page is drawn from. */
export type DrawnProps = Pick<SitePageProps, 'site' | 'page' | 'around' | 'things'>;

/** What the build makes of a page; the bytes that belong to it are its body, and then its Markdown copy. */
export interface DrawnPage {
  /**
   * How many bytes stand between `<body>` and its end; undefined where a part of it is an island, which Next has to
   * render.
   */
  bodyLength: number | undefined;
  /** The parts of it that scripts start. */
  parts: readonly string[];
  /** The words of its tags, which styles are kept for, with a space between them: many pages have the same. */
  words: string;
  searched: SearchedPage;
}

/** Draws a page. */
export function drawPage(props: DrawnProps): Made<DrawnPage> {
  const { site, page, around } = props;
  const body = renderToStaticMarkup(<SitePage {...props} />);
  const isWhole = !body.includes(`<${ISLAND_TAG}`);
  const copy = copyPage(page, { siteUrl: site.url, cards: around.cards });
  const value = {
    bodyLength: isWhole ? Buffer.byteLength(body) : undefined,
    parts: partsIn(body),
    words: wordsOfTags(body).join(' '),
    searched: searchedPage(page),
  };
  // Memory of their own: of what Buffer shares between texts, all would go from thread to thread.
  return { value, bytes: new TextEncoder().encode(isWhole ? body + copy : copy) };
}
