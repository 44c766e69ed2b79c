/** Pages as Next renders them for the build to draw: a head, and a place for the rest. */

import { join } from 'node:path';
import { pageMetadata } from '../../components/layout/page-metadata';
import { getPage, SEARCH_URL, type Site } from '../../lib/content';
import { hash } from './hash';
import { KeptRecords } from './kept-records';

/** The frames of a site’s drawn pages, kept from build to build. */
export class Frames {
  private readonly kept: KeptRecords<string>;

  private readonly program: string;

  /**
   * @param program a hash of the program
   * @param cache the folder that they are kept in
   */
  constructor(
    private readonly site: Site,
    { program, cache }: { program: string; cache: string },
  ) {
    this.program = program;
    this.kept = new KeptRecords(join(cache, 'frames'));
  }

  /** The paths of the pages whose frame an earlier build kept; those of the search are made each time. */
  listKept(urls: Iterable<string>): string[] {
    return this.kept.listKept(this.pagesOf(urls), (url) => this.keyOf(url));
  }

  /**
   * The frame of each page.
   *
   * @param rendered what Next has rendered now, by path
   */
  *each(urls: Iterable<string>, rendered: ReadonlyMap<string, string>): Iterable<[url: string, frame: string]> {
    const take = (url: string) => {
      const frame = rendered.get(url);
      if (frame === undefined) throw new Error(`Next rendered no page ${url}`);
      return frame;
    };
    yield [SEARCH_URL, take(SEARCH_URL)];
    yield* this.kept.each(this.pagesOf(urls), (url) => this.keyOf(url), take);
  }

  private pagesOf(urls: Iterable<string>): string[] {
    return [...urls].filter((url) => getPage(this.site, url));
  }

  /** Whatever app/layout.tsx and the metadata of a page are made from. */
  private keyOf(url: string): string {
    const page = getPage(this.site, url);
    const metadata = page && pageMetadata(this.site, page);
    return hash(this.program, this.site.language, this.site.url, JSON.stringify(metadata));
  }
}
