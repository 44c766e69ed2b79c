import { cardOf, renderCard } from '@/lib/cards';
import { listSiteFiles } from '@/lib/machines';
import { cachedPicture } from '@/lib/pictures';
import { makeIcons } from './icons';
import { getSite } from './site';
import { getTypeface } from './typeface';

/** A file that is published as it is, besides the pages. */
interface PublishedFile {
  url: string;
  contentType: string;
  read(): Promise<Buffer>;
}

/** Where files made from pictures are kept, by the commands that start Next. */
const pictureCache = process.env.PICTURE_CACHE || '.build/cache/pictures';

/** What routes of files need to be made ahead: Next’s `params` of each file in a folder: `media`, `static`, or `beside`. */
export async function listParams(folder: string) {
  if (process.env.NODE_ENV === 'development') return [];
  const paths = [...(await getFiles()).keys()].map((url) => url.split('/').slice(1));
  const inFolder = paths.filter(([first]) => first === folder);
  // Next exports no route without a path: a folder without files gets an empty one, which the finishing step drops.
  return inFolder.length > 0 ? inFolder.map(([, ...path]) => ({ path })) : [{ path: ['none'] }];
}

/** The answer to a request for a file; an empty one where there is none. */
export async function serveFile(folder: string, path: readonly string[]): Promise<Response> {
  const file = (await getFiles()).get(`/${[folder, ...path].join('/')}`);
  if (!file) return new Response('');
  return new Response(new Uint8Array(await file.read()), { headers: { 'Content-Type': file.contentType } });
}

type Loaded = Awaited<ReturnType<typeof getSite>>;

/** A build asks for each file of the one site. */
const known = new WeakMap<Loaded, Promise<ReadonlyMap<string, PublishedFile>>>();

async function getFiles(): Promise<ReadonlyMap<string, PublishedFile>> {
  const loaded = await getSite();
  const files = known.get(loaded) ?? listFiles(loaded).then((list) => new Map(list.map((file) => [file.url, file])));
  known.set(loaded, files);
  return files;
}

/**
 * Every file made from a picture, every file that visitors can keep, and the texts beside the pages: Next can only make
 * these in a folder, and the finishing step moves them out of it, to the top.
 */
async function listFiles({ site, readAsset }: Loaded): Promise<PublishedFile[]> {
  const pictures = site.pictures.flatMap((picture) =>
    picture.renditions.map((rendition) => ({
      url: rendition.url,
      contentType: `image/${rendition.format}`,
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
  const cards = (site.url ? site.pages : []).map((page) => {
    const card = cardOf(site, page);
    const read = async () => {
      const picture = card.picture && (await readAsset(card.picture.path));
      return renderCard(card, picture, await getTypeface());
    };
    return { url: card.url, contentType: 'image/jpeg', read };
  });
  const icons = Object.values(await makeIcons()).map(({ url, render }) => {
    return { url, contentType: 'image/png', read: render };
  });
  const texts = listSiteFiles(site).map(({ path, contentType, write }) => {
    return { url: `/beside${path}`, contentType, read: async () => Buffer.from(write()) };
  });
  return [...pictures, ...downloads, ...cards, ...icons, ...texts];
}
