/** A site that the build draws: what Next still has to render of it, and how the two come together. */

import { getPage, SEARCH_URL, type Site } from '../../lib/content';
import { listFinalRedirects } from '../../lib/graph';
import { copyUrl } from '../../lib/plain';
import type { RenderedSite } from '../../lib/publish';
import { splitAtPlace } from '../finish/drawn-place';
import type { DrawnHtml, DrawnPages } from '../finish/finish-site';
import type { PageWork } from '../pages/page-work';
import { type DrawnSite, drawPages } from './draw-pages';
import { Frames } from './frames';

/** A site between the content that it is made of and the pages that Next renders of it. */
export interface SiteInDrawing extends Pick<DrawnSite, 'index' | 'close'> {
  rendered: RenderedSite;
  pages: DrawnPages;
  /** Writes the Markdown copies of pages into a folder, and tells the SHA-256 of each, by its path there. */
  writeCopies(folder: string): Promise<ReadonlyMap<string, string>>;
}

/** Everything that Next renders of a site when it renders whole pages. */
export function listRendered(site: Site): string[] {
  return [...site.pages.map(({ url }) => url), ...listFinalRedirects(site).map(({ from }) => from)];
}

/** Draws a site, but for what Next renders: a head for each kind of page, and pages with islands. */
export async function drawSite(site: Site, options: PageWork): Promise<SiteInDrawing> {
  const drawn = await drawPages(site, options);
  const frames = new Frames(
    site,
    site.pages.filter(({ url }) => drawn.urls.has(url)),
  );
  const examples = new Set(frames.list());
  const urls = listRendered(site).filter((url) => examples.has(url) || !drawn.urls.has(url));
  const copies = [...drawn.pages].map(([url, { copy }]) => ({ path: copyUrl(url).slice(1), parts: [copy] }));
  const write: DrawnPages['write'] = (folder, files) => options.workers.write(folder, files);
  return {
    index: drawn.index,
    close: drawn.close,
    rendered: { site, urls, drawn: drawn.urls, indexUrl: drawn.index.url },
    pages: {
      words: drawn.words,
      parts: drawn.parts,
      join: (rendered) => joinFrames(site, drawn, { rendered, fill: frames.fill(rendered) }),
      write,
    },
    writeCopies: (folder) => write(folder, copies),
  };
}

function* joinFrames(
  site: Site,
  { pages, search }: DrawnSite,
  { rendered, fill }: { rendered: ReadonlyMap<string, string>; fill: ReturnType<Frames['fill']> },
): Iterable<DrawnHtml> {
  const [before, after] = splitAtPlace(rendered.get(SEARCH_URL) ?? '', SEARCH_URL);
  yield { url: SEARCH_URL, before, body: search.body, after, parts: search.parts };
  for (const [url, { body, parts }] of pages) {
    const page = getPage(site, url);
    if (!page || !body) continue;
    const [start, end] = fill(page);
    yield { url, before: start, body, after: end, parts };
  }
}
