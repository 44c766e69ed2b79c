// Manifest, first floor: reading the elements of a page.

import type { DefaultTreeAdapterTypes as Html } from 'parse5';

/** The value of an attribute; undefined when the element has none of that name. */
export function attributeOf(node: Html.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

/** The classes of an element. */
export function classesOf(node: Html.Element): string[] {
  return (attributeOf(node, 'class') ?? '').split(/\s+/).filter(Boolean);
}

/** All text in an element, as it is written. */
export function textIn(node: Html.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** Elements that begin a line of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements with nothing in them that visitors read. */
export const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg']);
