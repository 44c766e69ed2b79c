// Markdown, stage 1b: no row of a table has more cells than the table has columns.

import type { TableCell } from 'mdast';
import { type Problem, problem } from '../../problems';
import { type ParsedText, rangeOf } from '../places';
import { visit } from '../visit';

/** Rows with more cells than their table’s first row: GFM would leave the surplus out without a word. */
export function checkTables({ source, tree }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'table', (table) => {
    const columns = table.align?.length ?? table.children[0]?.children.length ?? 0;
    for (const row of table.children) {
      const surplus = row.children[columns];
      if (!surplus) continue;
      const [start, end] = contentRange(surplus);
      const text = source.text.slice(start, end);
      const count = `${columns} column${columns === 1 ? '' : 's'}`;
      const message = `"${text}" is in cell ${columns + 1} of a row, and the table has ${count}.`;
      const hint =
        'Take the cell out, add a column to the table’s first two rows, or write \\| where | is part of the text.';
      problems.push(problem('surplus-cell', source.place(start, end), message, hint));
    }
  });
  return problems;
}

/** What a cell says; of an empty one, its own signs. */
function contentRange(cell: TableCell): [start: number, end: number] {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  return first && last ? [rangeOf(first)[0], rangeOf(last)[1]] : rangeOf(cell);
}
