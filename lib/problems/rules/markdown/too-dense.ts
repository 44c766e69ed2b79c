import type { Rule } from '../rule';

/** Paragraphs and tables have a size that the parser can manage. */
export const tooDense: Rule = {
  severity: 'error',
  summary:
    'A paragraph holds at most 1,000 signs such as `*` and `[`, and a table 5,000 signs `|`; nobody can read more.',
  wrong: { 'home.md': `---\ntitle: Home\n---\n\n${'*so* '.repeat(501)}\n` },
  right: { 'home.md': '---\ntitle: Home\n---\n\n*So*.\n' },
};
