/** Pages as Next renders them for the build to draw: one head for each kind of page, and a place for the rest. */

import { renderToStaticMarkup } from 'react-dom/server';
import { headTexts, markTexts, splitAtMarks, textsByMark } from '../../components/layout/head-texts';
import { pageMetadata } from '../../components/layout/page-metadata';
import type { Page, Site } from '../../lib/content';
import { splitAtPlace } from '../finish/drawn-place';

/** The frames of a site’s drawn pages. */
export class Frames {
  /** By the path of each page: that of the page whose head Next renders for all of its kind. */
  private readonly examples = new Map<string, string>();

  constructor(
    private readonly site: Site,
    pages: Iterable<Page>,
  ) {
    const kinds = new Map<string, string>();
    for (const page of pages) {
      // What the heads of a kind have in common.
      const kind = JSON.stringify(pageMetadata(site, page, markTexts(headTexts(site, page))));
      const example = kinds.get(kind) ?? page.url;
      kinds.set(kind, example);
      this.examples.set(page.url, example);
    }
  }

  /** The paths of the pages that Next renders, one of each kind. */
  list(): string[] {
    return [...new Set(this.examples.values())];
  }

  /**
   * Puts pages together.
   *
   * @param rendered what Next has rendered, by path
   * @returns what stands before the body of a page, and behind it
   */
  fill(rendered: ReadonlyMap<string, string>): (page: Page) => [before: string, after: string] {
    const frames = new Map(
      this.list().map((url) => {
        const frame = rendered.get(url);
        if (frame === undefined) throw new Error(`Next rendered no page ${url}`);
        return [url, splitAtMarks(frame)];
      }),
    );
    return (page) => {
      const texts = textsByMark(headTexts(this.site, page));
      const written = frames.get(this.examples.get(page.url) ?? '')?.map((part) => {
        const text = texts.get(part);
        return text === undefined ? part : renderToStaticMarkup(text);
      });
      return splitAtPlace(written?.join('') ?? '', page.url);
    };
  }
}
