/** Puts what the build draws of a page into the place that Next’s export has for it: see components/layout/DrawnPlace.tsx. */

import { parseFragment } from 'parse5';
import { DATA_TYPES, UnfinishablePage } from './finish-page';
import { attribute, walk } from './html-tree';

const PLACE = /<div data-drawn="([^"]*)"><\/div>/;

/** The path of the page that a finished frame is of; undefined for a page that is whole. */
export function findPlace(html: string): string | undefined {
  return PLACE.exec(html)?.[1];
}

/**
 * A whole page.
 *
 * @throws {UnfinishablePage} when the frame is that of another page
 */
export function fillPlace(frame: string, url: string, body: string): string {
  const place = PLACE.exec(frame);
  if (place?.[1] !== url)
    throw new UnfinishablePage(`${url}: the frame of the page is that of ${place?.[1] ?? 'none'}`);
  return frame.slice(0, place.index) + body + frame.slice(place.index + place[0].length);
}

/**
 * The parts of a page that scripts start, by the names that its tags give them.
 *
 * @throws {UnfinishablePage} for what no drawn page may have: a script that runs, or a part for a script to put in place
 */
export function partsIn(body: string): string[] {
  const parts = new Set<string>();
  for (const node of walk(parseFragment(body))) {
    if (node.nodeName === '#comment') throw new UnfinishablePage('the build drew a comment into a page');
    if (!('tagName' in node)) continue;
    const isScript = node.tagName === 'script' && !DATA_TYPES.has(attribute(node, 'type') ?? '');
    if (isScript || node.tagName === 'template') {
      throw new UnfinishablePage(`the build drew a <${node.tagName}> into a page`);
    }
    const part = attribute(node, 'data-module');
    if (part !== undefined) parts.add(part);
  }
  return [...parts];
}
