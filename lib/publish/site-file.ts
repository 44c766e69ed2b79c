// Publish: a site as one file, so that whoever draws its pages reads no content a second time.

import { deserialize, serialize } from 'node:v8';
import type { Page, PageOrigin, Site } from '../content';

/** What Next is given to render. */
export interface RenderedSite {
  /** Of the pages that are drawn elsewhere, only what their heads are made from. */
  site: Site;
  /** The paths of the pages to render, of those that `site` knows, and of its redirects. */
  urls: readonly string[];
  /** Those of them, and of the search, of which another hand draws what stands between `<body>` and its end. */
  drawn: ReadonlySet<string>;
  /** The URL of what the search looks in. */
  indexUrl: string;
}

/** What drawing a page never asks: what it was made of. */
const noOrigin: PageOrigin = {
  file: '',
  keys: [],
  references: [],
  texts: [],
  blocks: [],
  isBroken: false,
  anchors: [],
};

/** Writes it for `readRendered` of the same version of Node, without what the parts of the site were made of. */
export function writeRendered(rendered: RenderedSite): Buffer {
  const { site, drawn } = rendered;
  const slim = (page: Page): Page => withoutOrigin(drawn.has(page.url) ? headOf(page) : page);
  const pages = site.pages.map(slim);
  return serialize({ ...rendered, site: { ...site, pages, partials: [], references: [] } });
}

/** A page as it is drawn. */
export function withoutOrigin(page: Page): Page {
  return { ...page, origin: noOrigin };
}

/** Reads what `writeRendered` wrote. */
export function readRendered(bytes: Buffer): RenderedSite {
  return deserialize(bytes);
}

/** A page without its text. */
function headOf(page: Page): Page {
  return { ...page, ...noText() };
}

/** Empties the pages of a site that are drawn already, in place: their texts take memory, and nobody asks for them again. */
export function forgetTexts({ pages }: Site, { drawn }: Pick<RenderedSite, 'drawn'>): void {
  for (const page of pages) if (drawn.has(page.url)) Object.assign(page, noText());
}

function noText(): Partial<Page> {
  return { body: [], related: [], sidebar: [], promos: [], accordion: undefined, alert: undefined };
}
