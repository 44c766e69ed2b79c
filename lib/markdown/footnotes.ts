// Markdown, stage 2: footnotes as a list at the end of their text, with ids that stay unique on a page of many texts.

import type { FootnoteDefinition, List, ListItem, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Numbers the footnotes of a tree in the order of their marks and moves what they say to the end. Changes the tree. */
export function placeFootnotes(tree: Root, prefix: string): void {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    definitions.set(node.identifier, node);
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return [SKIP, index ?? 0];
  });
  const numbered: FootnoteDefinition[] = [];
  const uses = new Map<string, number>();
  const mark = (root: Root | FootnoteDefinition) =>
    visit(root, 'footnoteReference', (node) => {
      const definition = definitions.get(node.identifier);
      if (!definition) return;
      if (!numbered.includes(definition)) numbered.push(definition);
      const number = numbered.indexOf(definition) + 1;
      const use = (uses.get(node.identifier) ?? 0) + 1;
      uses.set(node.identifier, use);
      const properties = {
        href: `#${prefix}note-${number}`,
        id: `${prefix}mark-${number}${use === 1 ? '' : `-${use}`}`,
      };
      const children = [{ type: 'text' as const, value: `${number}` }];
      node.data = { hName: 'sup', hChildren: [{ type: 'element', tagName: 'a', properties, children }] };
      Object.assign(node, { type: 'emphasis', children: [] });
    });
  mark(tree);
  for (const definition of numbered) mark(definition);
  const items = numbered.map((definition, index) => noteItem(definition, index + 1, prefix));
  if (items.length === 0) return;
  const list: List = { type: 'list', ordered: true, spread: false, children: items };
  tree.children.push({ type: 'thematicBreak' }, list);
}

function noteItem(definition: FootnoteDefinition, number: number, prefix: string): ListItem {
  const last = definition.children.at(-1);
  const back: Paragraph['children'] = [
    { type: 'text', value: ' ' },
    {
      type: 'link',
      url: `#${prefix}mark-${number}`,
      children: [{ type: 'text', value: 'Back to the text' }],
      data: { hProperties: { ariaLabel: `Back to the text, mark ${number}` } },
    },
  ];
  if (last?.type === 'paragraph') last.children.push(...back);
  else definition.children.push({ type: 'paragraph', children: back });
  return {
    type: 'listItem',
    spread: false,
    children: definition.children,
    data: { hProperties: { id: `${prefix}note-${number}` } },
  };
}
