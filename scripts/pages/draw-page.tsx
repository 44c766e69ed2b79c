/** From a page and what stands round it to all that the build makes of it itself. */

import { renderToStaticMarkup } from 'react-dom/server';
import { SitePage, type SitePageProps } from '../../components/layout/SitePage';
import { copyPage, searchedPage } from '../../lib/plain';
import type { SearchedPage } from '../../lib/search';
import { partsIn } from '../finish/drawn-place';
import { ISLAND_TAG } from '../finish/islands';
import { wordsOfTags } from '../finish/words-of-tags';

/** All that a page is drawn from. */
export type DrawnProps = Pick<SitePageProps, 'site' | 'page' | 'around' | 'things'>;

/** What the build makes of a page. */
export interface DrawnPage {
  /** What stands between `<body>` and its end; undefined where a part of it is an island, which Next has to render. */
  body: string | undefined;
  /** The parts of it that scripts start. */
  parts: readonly string[];
  /** The words of its tags, which styles are kept for, with a space between them: many pages have the same. */
  words: string;
  /** Its Markdown copy. */
  copy: string;
  searched: SearchedPage;
}

/** Draws a page. */
export function drawPage(props: DrawnProps): DrawnPage {
  const { site, page, around } = props;
  const body = renderToStaticMarkup(<SitePage {...props} />);
  return {
    body: body.includes(`<${ISLAND_TAG}`) ? undefined : body,
    parts: partsIn(body),
    words: wordsOfTags(body).join(' '),
    copy: copyPage(page, { siteUrl: site.url, cards: around.cards }),
    searched: searchedPage(page),
  };
}
