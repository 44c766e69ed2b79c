import type { Rule } from '../rule';

/** Short and common words are the first choice. */
export const plainWord: Rule = {
  severity: 'warning',
  summary: 'A text uses short and common words: not those of the list, nor those under `plain_language` in `site.yml`.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nYou can utilise it prior to your course.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nYou can use it before your course.\n' },
};
