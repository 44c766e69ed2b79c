// Publish: every file beside the pages.

import { type Card, cardOf, renderCard, Typeface } from '../cards';
import type { Site } from '../content';
import { listSiteFiles } from '../machines';
import { cachedPicture } from '../pictures';
import { listSearched } from '../plain';
import { makeIcons } from './icons';
import { readTypeface } from './own-files';
import { makeSearchIndex, type SearchIndexFile } from './search-index';

/** A file that is published as it is, besides the pages. */
export interface PublishedFile {
  url: string;
  contentType: string;
  /** Makes it, or takes it from an earlier build. */
  read(): Promise<Buffer>;
}

/** What files are made from, besides the site. */
export interface FileSources {
  /** The bytes of a file of the content tree. */
  readAsset(path: string): Promise<Buffer>;
  /** Where files made from pictures are kept. */
  pictureCache: string;
  /** Makes a file, or takes it from an earlier time with the same inputs; makes it each time unless given. */
  keep?(inputs: readonly (string | Uint8Array)[], make: () => Promise<Buffer>): Promise<Buffer>;
  /** Whether the Markdown copies of pages are among them; they are unless a build makes them with the pages. */
  hasCopies?: boolean;
  /** What the search looks in, where it is made already. */
  index?: SearchIndexFile | undefined;
}

/**
 * Every file made from a picture, every file that visitors can keep, the cards that social networks show, the icons,
 * the index of the search, and the texts for machines.
 */
export async function listPublishedFiles(
  site: Site,
  { readAsset, pictureCache, keep = (_, make) => make(), hasCopies, index }: FileSources,
): Promise<PublishedFile[]> {
  const pictures = site.pictures.flatMap((picture) =>
    picture.renditions.map((rendition) => ({
      url: rendition.url,
      contentType: rendition.format === 'svg' ? 'image/svg+xml' : `image/${rendition.format}`,
      read: async () => cachedPicture(pictureCache, await readAsset(picture.path), picture, rendition),
    })),
  );
  // A host tells the type of a file by its name; while editing, it is enough that a browser keeps it.
  const downloads = site.downloads.map(({ url, path }) => ({
    url,
    contentType: 'application/octet-stream',
    read: () => readAsset(path),
  }));
  // Pages name their cards by addresses in full alone.
  let typeface: Typeface | undefined;
  const draw = async (card: Card, picture: Buffer | undefined) => {
    typeface ??= new Typeface(await readTypeface());
    return renderCard(card, picture, typeface);
  };
  const cards = (site.url ? site.pages : []).map((page) => {
    const card = cardOf(site, page);
    const read = async () => {
      const picture = card.picture && (await readAsset(card.picture.path));
      return keep([JSON.stringify(card), picture ?? ''], () => draw(card, picture));
    };
    return { url: card.url, contentType: 'image/jpeg', read };
  });
  const icons = Object.values(await makeIcons()).map(({ url, render }) => {
    return { url, contentType: 'image/png', read: render };
  });
  const texts = listSiteFiles(site, hasCopies).map(({ path, contentType, write }) => {
    return { url: path, contentType, read: async () => Buffer.from(write()) };
  });
  const { url, json } = index ?? makeSearchIndex(listSearched(site));
  const searched = { url, contentType: 'application/json', read: async () => Buffer.from(json) };
  return [...pictures, ...downloads, ...cards, ...icons, ...texts, searched];
}
