// Markdown, stage 2: footnotes as a list at the end of their text, with ids that stay unique on a page of many texts.

import type { FootnoteDefinition, List, ListItem, Paragraph, Root } from 'mdast';
import type { PageIds } from './ids';
import { SKIP, visit } from './visit';

/** A footnote that some mark in the text leads to. */
interface Note {
  definition: FootnoteDefinition;
  number: number;
  /** The id of what it says, and of the first mark that leads there. */
  id: string;
  mark: string;
}

/** Numbers the footnotes of a tree in the order of their marks and moves what they say to the end. Changes the tree. */
export function placeFootnotes(tree: Root, ids: PageIds): void {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return [SKIP, index ?? 0];
  });
  const notes = new Map<string, Note>();
  const placeMarks = (root: Root | FootnoteDefinition) =>
    visit(root, 'footnoteReference', (node) => {
      const definition = definitions.get(node.identifier);
      if (!definition) return;
      const number = notes.get(node.identifier)?.number ?? notes.size + 1;
      const mark = ids.claim(`mark ${number}`, { kind: 'note' });
      const note = notes.get(node.identifier) ?? {
        definition,
        number,
        id: ids.claim(`note ${number}`, { kind: 'note' }),
        mark,
      };
      notes.set(node.identifier, note);
      const properties = { href: `#${note.id}`, id: mark };
      const children = [{ type: 'text' as const, value: `${number}` }];
      node.data = { hName: 'sup', hChildren: [{ type: 'element', tagName: 'a', properties, children }] };
      Object.assign(node, { type: 'emphasis', children: [] });
    });
  placeMarks(tree);
  for (const { definition } of notes.values()) placeMarks(definition);
  if (notes.size === 0) return;
  const list: List = { type: 'list', ordered: true, spread: false, children: [...notes.values()].map(noteItem) };
  tree.children.push({ type: 'thematicBreak' }, list);
}

function noteItem({ definition, number, id, mark }: Note): ListItem {
  const back: Paragraph['children'] = [
    { type: 'text', value: ' ' },
    {
      type: 'link',
      url: `#${mark}`,
      children: [{ type: 'text', value: 'Back to the text' }],
      data: { hProperties: { ariaLabel: `Back to the text, mark ${number}` } },
    },
  ];
  const last = definition.children.at(-1);
  if (last?.type === 'paragraph') last.children.push(...back);
  else definition.children.push({ type: 'paragraph', children: back });
  return { type: 'listItem', spread: false, children: definition.children, data: { hProperties: { id } } };
}
