import { join } from 'node:path';
import { listFiles } from '../files';
import { bundleIslands } from '../finish/island-bundle';

/** Scripts of a site, as they are published. */
export interface PublishedScripts {
  /** Texts of all scripts, by URL. */
  texts: ReadonlyMap<string, string>;
  /** What a script of the preview is called. */
  urlOf(url: string): string;
}

/** Where islands are, from the repository. */
const ISLANDS = 'components/islands';

/**
 * The scripts that a preview’s pages have when they are published. A preview’s islands are bundled with those of the
 * gallery, and so in other files: here they are bundled without.
 *
 * @param scripts texts of the preview’s scripts, by URL
 * @param asked the URLs that pages ask for
 * @param islands the names of the islands on pages
 */
export async function publishScripts(
  root: string,
  scripts: ReadonlyMap<string, string>,
  { asked, islands }: { asked: ReadonlySet<string>; islands: ReadonlySet<string> },
): Promise<PublishedScripts> {
  const isLoader = (url: string) => /^\/assets\/islands-\w+\.js$/.test(url);
  const own = [...scripts].filter(([url]) => asked.has(url) && !isLoader(url));
  const sources = listFiles(join(root, ISLANDS)).flatMap((path) => {
    const name = /^[\w-]+\/([A-Z]\w*)\.[jt]sx$/.exec(path)?.[1];
    return name !== undefined && islands.has(name) ? [{ name, file: `${ISLANDS}/${path}` }] : [];
  });
  if (sources.length === 0) return { texts: new Map(own), urlOf: (url) => url };
  const sorted = sources.sort((a, b) => a.file.localeCompare(b.file, 'en'));
  const bundle = await bundleIslands(root, sorted);
  const bundled = [...bundle.files].map(([url, code]) => [url, Buffer.from(code).toString('utf8')] as const);
  return { texts: new Map([...own, ...bundled]), urlOf: (url) => (isLoader(url) ? bundle.url : url) };
}
