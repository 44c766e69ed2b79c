import type { Rule } from '../rule';

/** A row of a table has a cell for each column at most. */
export const surplusCell: Rule = {
  severity: 'error',
  summary: 'A row of a table has no more cells than the table has columns; the surplus would not be shown.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n| Course | Fee |\n| --- | --- |\n| Full time | $9,000 | and more |\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n| Course | Fee |\n| --- | --- |\n| Full time | $9,000 and more |\n' },
};
