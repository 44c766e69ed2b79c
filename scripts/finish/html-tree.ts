import type { DefaultTreeAdapterTypes as Html } from 'parse5';

/** A node and all below it, in the order of the page, contents of templates too. */
export function* walk(node: Html.Node): Iterable<Html.Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
  if ('content' in node) yield* walk(node.content);
}

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute(node: Html.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}
