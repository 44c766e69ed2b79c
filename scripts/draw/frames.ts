/** Pages as Next renders them for the build to draw: one head for each kind of page, and a place for the rest. */

import { renderToStaticMarkup } from 'react-dom/server';
import { headTexts, markTexts, splitAtMarks, textsByMark } from '../../components/layout/head-texts';
import { pageMetadata } from '../../components/layout/page-metadata';
import type { Page, Site } from '../../lib/content';
import { fillPlace } from '../finish/drawn-place';

/** The frames of a site’s drawn pages. */
export class Frames {
  /** By what the heads of a kind have in common: the path of the page that Next renders for all of them. */
  private readonly examples = new Map<string, string>();

  constructor(
    private readonly site: Site,
    pages: Iterable<Page>,
  ) {
    for (const page of pages) {
      const kind = this.kindOf(page);
      if (!this.examples.has(kind)) this.examples.set(kind, page.url);
    }
  }

  /** The paths of the pages that Next renders, one of each kind. */
  list(): string[] {
    return [...this.examples.values()];
  }

  /**
   * Puts pages together.
   *
   * @param rendered what Next has rendered, by path
   * @returns makes a whole page of what stands in its body
   */
  fill(rendered: ReadonlyMap<string, string>): (page: Page, body: string) => string {
    const frames = new Map(
      [...this.examples].map(([kind, url]) => {
        const frame = rendered.get(url);
        if (frame === undefined) throw new Error(`Next rendered no page ${url}`);
        return [kind, splitAtMarks(frame)];
      }),
    );
    return (page, body) => {
      const texts = textsByMark(headTexts(this.site, page));
      const written = frames.get(this.kindOf(page))?.map((part) => {
        const text = texts.get(part);
        return text === undefined ? part : renderToStaticMarkup(text);
      });
      return fillPlace(written?.join('') ?? '', page.url, body);
    };
  }

  private kindOf(page: Page): string {
    return JSON.stringify(pageMetadata(this.site, page, markTexts(headTexts(this.site, page))));
  }
}
