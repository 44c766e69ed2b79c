import type { Rule } from '../rule';

/** Links lead to pages, other sites, telephone numbers and email addresses, and run nothing. */
export const unsafeLink: Rule = {
  severity: 'error',
  summary:
    'A link begins with `/`, `#`, `https://`, `mailto:` or `tel:`; anything else could run code in a visitor’s browser.',
  fixed: 'it guards visitors’ safety',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n[Open the form](javascript:alert)\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n[Open the form](https://example.org/form)\n' },
};
