/** Puts what the build draws of a page into the place that Next’s export has for it: see components/layout/DrawnPlace.tsx. */

import { type TokenHandler, Tokenizer } from 'parse5';
import { DATA_TYPES, UnfinishablePage } from './finish-page';

/** Alone in its page: no text of an editor’s stands there, as each page that is whole ends with the footer. */
const PLACE = /<div data-drawn="([^"]*)"><\/div>(?=<\/body><\/html>$)/;

/** The path of the page that a finished frame is of; undefined for a page that is whole. */
export function findPlace(html: string): string | undefined {
  return PLACE.exec(html)?.[1];
}

/**
 * What stands before the body of a page, and behind it.
 *
 * @throws {UnfinishablePage} when the frame has no place
 */
export function splitAtPlace(frame: string, url: string): [before: string, after: string] {
  const place = PLACE.exec(frame);
  if (!place) throw new UnfinishablePage(`${url}: Next left no place for the body of the page`);
  return [frame.slice(0, place.index), frame.slice(place.index + place[0].length)];
}

/**
 * The parts of a page that scripts start, by the names that its tags give them.
 *
 * @throws {UnfinishablePage} for what no drawn page may have: a script that runs, or a part for a script to put in place
 */
export function partsIn(body: string): string[] {
  const parts = new Set<string>();
  const ignore = () => undefined;
  const handler: TokenHandler = {
    onStartTag: ({ tagName, attrs }) => {
      const attributeOf = (name: string) => attrs.find((each) => each.name === name)?.value;
      const isScript = tagName === 'script' && !DATA_TYPES.has(attributeOf('type') ?? '');
      if (isScript || tagName === 'template') throw new UnfinishablePage(`the build drew a <${tagName}> into a page`);
      const part = attributeOf('data-module');
      if (part !== undefined) parts.add(part);
    },
    onComment: () => {
      throw new UnfinishablePage('the build drew a comment into a page');
    },
    onEndTag: ignore,
    onDoctype: ignore,
    onEof: ignore,
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
  };
  new Tokenizer({ sourceCodeLocationInfo: false }, handler).write(body, true);
  return [...parts];
}
