import { listPublishedFiles, type PublishedFile } from '@/lib/publish';
import { loadEdited } from './edited-site';

type Loaded = Awaited<ReturnType<typeof loadEdited>>;

/** One list for each state of the content. */
const known = new WeakMap<Loaded, Promise<ReadonlyMap<string, PublishedFile>>>();

function getFiles(loaded: Loaded): Promise<ReadonlyMap<string, PublishedFile>> {
  const pictureCache = process.env.PICTURE_CACHE || '.build/cache/pictures';
  const files =
    known.get(loaded) ??
    listPublishedFiles(loaded.site, { readAsset: loaded.readAsset, pictureCache }).then(
      (list) => new Map(list.map((file) => [file.url, file])),
    );
  known.set(loaded, files);
  return files;
}

/** While editing: the answer to a request for a file beside the pages, in the folder of a route. */
export function serveFrom(folder: string) {
  return async (_: Request, { params }: { params: Promise<{ path: string[] }> }) => {
    const url = [folder, ...(await params).path].join('/');
    const file = (await getFiles(await loadEdited())).get(url);
    if (!file) return new Response('', { status: 404 });
    return new Response(new Uint8Array(await file.read()), { headers: { 'Content-Type': file.contentType } });
  };
}
