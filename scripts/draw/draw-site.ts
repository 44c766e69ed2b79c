/** A site that the build draws: what Next still has to render of it, and how the two come together. */

import { SEARCH_URL, type Site } from '../../lib/content';
import { listFinalRedirects } from '../../lib/graph';
import type { RenderedSite } from '../../lib/publish';
import type { DrawnBody } from '../finish/finish-site';
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
  listDrawn(frames: ReadonlyMap<string, string>): Iterable<DrawnBody>;
}

/** Everything that Next renders of a site when it renders whole pages. */
export function listRendered(site: Site): string[] {
  return [...site.pages.map(({ url }) => url), ...listFinalRedirects(site).map(({ from }) => from)];
}

/** Draws a site, but for what Next renders: heads that no earlier build kept, and pages with islands. */
export async function drawSite(site: Site, options: DrawOptions): Promise<SiteInDrawing> {
  const drawn = await drawPages(site, options);
  const frames = new Frames(site, options);
  const kept = new Set(frames.listKept(drawn.urls));
  const missing = listRendered(site).filter((url) => !kept.has(url));
  // Next takes a route without pages for a mistake.
  const urls = missing.length > 0 ? missing : listRendered(site).slice(0, 1);
  return {
    copy: drawn.copy,
    index: drawn.index,
    rendered: { site, urls, drawn: drawn.urls, indexUrl: drawn.index.url },
    listDrawn: (rendered) => joinFrames(drawn, frames.each(drawn.urls, rendered)),
  };
}

function* joinFrames(
  { pages, search }: DrawnSite,
  frames: Iterable<readonly [url: string, frame: string]>,
): Iterable<DrawnBody> {
  const byUrl = new Map(frames);
  const frameOf = (url: string) => byUrl.get(url) ?? '';
  yield { url: SEARCH_URL, frame: frameOf(SEARCH_URL), ...search };
  for (const [url, { body, parts }] of pages()) if (body !== undefined) yield { url, frame: frameOf(url), body, parts };
}
