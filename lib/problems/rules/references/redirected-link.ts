import type { Rule } from '../rule';

/** Links lead straight to their page. */
export const redirectedLink: Rule = {
  severity: 'warning',
  summary: 'A link leads straight to a page, not to an old path that only redirects there.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/costs).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
    'redirects.yml': '/costs: /fees\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
    'redirects.yml': '/costs: /fees\n',
  },
};
