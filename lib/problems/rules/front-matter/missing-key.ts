import type { Rule } from '../rule';

/** Keys that a page or block cannot do without are there, and not empty. */
export const missingKey: Rule = {
  severity: 'error',
  summary: 'A key that the page or block cannot do without is there: every page has a title.',
  wrong: { 'home.md': '---\ndescription: Where to begin\n---\n' },
  right: { 'home.md': '---\ntitle: Home\ndescription: Where to begin\n---\n' },
};
