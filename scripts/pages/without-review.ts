import { parse } from 'parse5';
import { attribute, walk } from '../finish/html-tree';

/** Marks what previews alone show. */
const MARK = 'data-preview';

/** A page of a preview as it is published: without what reviewers alone see. */
export function withoutReview(html: string): string {
  if (!html.includes(MARK)) return html;
  let published = '';
  let end = 0;
  for (const node of walk(parse(html, { sourceCodeLocationInfo: true }))) {
    if (!('tagName' in node) || attribute(node, MARK) === undefined) continue;
    const place = node.sourceCodeLocation;
    // What lies in a part that is taken out already goes with it.
    if (!place || place.startOffset < end) continue;
    published += html.slice(end, place.startOffset);
    end = place.endOffset;
  }
  return published + html.slice(end);
}
