import type { Rule } from '../rule';

/** `[text][name]` and `[^name]` have their definition in the same file. */
export const undefinedReference: Rule = {
  severity: 'error',
  summary: 'A footnote mark `[^1]` or a link `[text][name]` has its definition in the same file, and each note a mark.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nIt takes nine months.[^1]\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nIt takes nine months.[^1]\n\n[^1]: Full time.\n' },
};
