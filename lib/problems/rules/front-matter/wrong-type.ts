import type { Rule } from '../rule';

/** Each key holds the kind of value that the reference gives: text, true or false, a number, a date, a list, a map. */
export const wrongType: Rule = {
  severity: 'error',
  summary: 'Each key holds the kind of value that it is for: text, true or false, a number, a date, a list or a map.',
  wrong: { 'home.md': '---\ntitle: Home\nfullwidth: yes\n---\n' },
  right: { 'home.md': '---\ntitle: Home\nfullwidth: true\n---\n' },
};
