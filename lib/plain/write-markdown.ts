// Plain, stage 3: from plain elements to Markdown.

import type { ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', rule: '-', listItemIndent: 'one' }).freeze();

/** Elements as Markdown (CommonMark with GFM’s tables), each link and picture with the address that `address` makes of its own. */
export function writeMarkdown(elements: ElementContent[], address: (url: string) => string = (url) => url): string {
  const tree: Root = { type: 'root', children: elements };
  const markdown = toMdast(tree);
  if (markdown.type !== 'root') return '';
  visit(markdown, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'image') node.url = address(node.url);
  });
  return writer.stringify(markdown);
}
