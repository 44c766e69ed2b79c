/** A site that the build draws: what Next still has to render of it, and how the two come together. */

import { getPage, SEARCH_URL, type Site } from '../../lib/content';
import { listFinalRedirects } from '../../lib/graph';
import type { RenderedSite } from '../../lib/publish';
import { fillPlace } from '../finish/drawn-place';
import type { DrawnHtml } from '../finish/finish-site';
import { type DrawnSite, drawPages } from './draw-pages';
import { Frames } from './frames';

/** How a site is drawn. */
export interface DrawOptions {
  /** A hash of the program. */
  program: string;
  /** The folder where it is kept what can be used again. */
  cache: string;
  /** Is told how many pages of all are drawn. */
  tell(done: number, all: number): void;
}

/** A site between the content that it is made of and the pages that Next renders of it. */
export interface SiteInDrawing extends Pick<DrawnSite, 'copy' | 'index'> {
  rendered: RenderedSite;
  /** @param frames what Next has rendered, finished, by path */
  listDrawn(frames: ReadonlyMap<string, string>): Iterable<DrawnHtml>;
}

/** Everything that Next renders of a site when it renders whole pages. */
export function listRendered(site: Site): string[] {
  return [...site.pages.map(({ url }) => url), ...listFinalRedirects(site).map(({ from }) => from)];
}

/** Draws a site, but for what Next renders: a head for each kind of page, and pages with islands. */
export async function drawSite(site: Site, options: DrawOptions): Promise<SiteInDrawing> {
  const drawn = await drawPages(site, options);
  const frames = new Frames(
    site,
    site.pages.filter(({ url }) => drawn.urls.has(url)),
  );
  const examples = new Set(frames.list());
  const urls = listRendered(site).filter((url) => examples.has(url) || !drawn.urls.has(url));
  return {
    copy: drawn.copy,
    index: drawn.index,
    rendered: { site, urls, drawn: drawn.urls, indexUrl: drawn.index.url },
    listDrawn: (rendered) => joinFrames(site, drawn, { rendered, fill: frames.fill(rendered) }),
  };
}

function* joinFrames(
  site: Site,
  { pages, search }: DrawnSite,
  { rendered, fill }: { rendered: ReadonlyMap<string, string>; fill: ReturnType<Frames['fill']> },
): Iterable<DrawnHtml> {
  yield {
    url: SEARCH_URL,
    html: fillPlace(rendered.get(SEARCH_URL) ?? '', SEARCH_URL, search.body),
    parts: search.parts,
  };
  for (const [url, { body, parts }] of pages()) {
    const page = getPage(site, url);
    if (page && body !== undefined) yield { url, html: fill(page, body), parts };
  }
}
