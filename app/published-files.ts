import { renderPicture } from '@/lib/pictures';
import { getSite } from './site';

/** A file that is published as it is, beside the pages. */
interface PublishedFile {
  url: string;
  contentType: string;
  read(): Promise<Buffer>;
}

/** What routes of files need to be made ahead: Next’s `params` of each file in a folder, `media` or `static`. */
export async function listParams(folder: string) {
  if (process.env.NODE_ENV === 'development') return [];
  const files = await listFiles();
  const paths = files.map(({ url }) => url.split('/').slice(1)).filter(([first]) => first === folder);
  // Next exports no route without a path: a folder without files gets an empty one, which the finishing step drops.
  return paths.length > 0 ? paths.map(([, ...path]) => ({ path })) : [{ path: ['none'] }];
}

/** The answer to a request for a file; an empty one where there is none. */
export async function serveFile(folder: string, path: readonly string[]): Promise<Response> {
  const url = `/${[folder, ...path].join('/')}`;
  const file = (await listFiles()).find((each) => each.url === url);
  if (!file) return new Response('');
  return new Response(new Uint8Array(await file.read()), { headers: { 'Content-Type': file.contentType } });
}

/** Every file made from a picture, and every file that visitors can keep. */
async function listFiles(): Promise<PublishedFile[]> {
  const { site, readAsset } = await getSite();
  const pictures = site.pictures.flatMap((picture) =>
    picture.renditions.map((rendition) => ({
      url: rendition.url,
      contentType: `image/${rendition.format}`,
      read: async () => renderPicture(await readAsset(picture.path), picture, rendition),
    })),
  );
  // A host tells the type of a file by its name; while editing, it is enough that a browser keeps it.
  const downloads = site.downloads.map(({ url, path }) => ({
    url,
    contentType: 'application/octet-stream',
    read: () => readAsset(path),
  }));
  return [...pictures, ...downloads];
}
