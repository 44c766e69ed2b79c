// Markdown, stage 1b: whether a heading or a link shows anything.

import type { Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { EXIT, visitAll } from '../visit';

/** Whether a node shows a letter, a sign, a value or a picture: comments and spaces show nothing. */
export function hasContent(node: Parents): boolean {
  let found = /[^\s\p{Cf}]/u.test(textOf(node, { includeHtml: false, includeImageAlt: false }));
  visitAll(node, (each) => {
    if (each.type !== 'image' && each.type !== 'imageReference') return;
    found = true;
    return EXIT;
  });
  return found;
}
