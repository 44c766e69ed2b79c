import type { Rule } from '../rule';

/** An internal link leads to a page, by its URL. */
export const deadLink: Rule = {
  severity: 'error',
  summary: 'A link within the site leads to a page that exists, by its URL: no `.md`, no slash at the end.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nRead [what QTS is](/what-is-qst).\n',
    'what-is-qts.md': '---\ntitle: What is QTS?\n---\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nRead [what QTS is](/what-is-qts).\n',
    'what-is-qts.md': '---\ntitle: What is QTS?\n---\n',
  },
};
