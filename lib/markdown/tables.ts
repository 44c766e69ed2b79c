// Markdown, stage 2: tables that can be read on a narrow window.

import type { Root, RootContent, Table } from 'mdast';
import type { PageIds } from './ids';
import { SKIP, visitAll } from './visit';

/** Puts each table into a region that can be scrolled by keyboard on a narrow window, named by its number on the page and its heading. */
export function wrapTables(tree: Root, headings: readonly string[], ids: PageIds): void {
  let heading = 0;
  visitAll(tree, (node, index, parent) => {
    if (node.type === 'heading') heading += 1;
    if (node.type !== 'table' || !parent || index === undefined) return;
    const under = headings[heading - 1];
    const ariaLabel = `Table ${ids.countTable()}${under ? `: ${under}` : ''}`;
    const hProperties = { className: ['table-region'], role: 'region', ariaLabel, tabIndex: 0 };
    const region: RootContent = { type: 'blockquote', children: [node], data: { hName: 'div', hProperties } };
    alignByClass(node);
    parent.children.splice(index, 1, region);
    return [SKIP, index + 1];
  });
}

/** Right-aligned columns hold figures: a class says so, as the attribute `align` is obsolete. */
function alignByClass(table: Table): void {
  const { align } = table;
  for (const row of table.children) {
    row.children.forEach((cell, column) => {
      if (align?.[column] === 'right') cell.data = { hProperties: { className: ['numeric'] } };
    });
  }
  table.align = (align ?? []).map(() => null);
}
