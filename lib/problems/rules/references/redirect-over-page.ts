import type { Rule } from '../rule';

/** A redirect hides no page. */
export const redirectOverPage: Rule = {
  severity: 'error',
  summary: 'A redirect does not begin at the URL of a page, which nobody could reach any more.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    'fees.md': '---\ntitle: Fees\n---\n',
    'redirects.yml': '/fees: /\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'fees.md': '---\ntitle: Fees\n---\n',
    'redirects.yml': '/costs: /fees\n',
  },
};
