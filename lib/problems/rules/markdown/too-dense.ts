import type { Rule } from '../rule';

/** Paragraphs and tables have a size that the parser can manage. */
export const tooDense: Rule = {
  severity: 'error',
  summary:
    'A text holds no more signs than anybody can read: 1,000 such as `*` and `[` in a paragraph, 5,000 signs `|` in a table, 3,000 items in lists, 2,000 lines of quotations, 300 underlined headings and 500 footnotes.',
  wrong: { 'home.md': `---\ntitle: Home\n---\n\n${'*so* '.repeat(501)}\n` },
  right: { 'home.md': '---\ntitle: Home\n---\n\n*So*.\n' },
};
