import type { Rule } from '../rule';

/** An old path leads to one place. */
export const duplicateRedirect: Rule = {
  severity: 'error',
  summary: 'Two redirects do not begin at one path.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    'fees.md': '---\ntitle: Fees\nredirect_from: [/costs]\n---\n',
    'redirects.yml': '/costs: /\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'fees.md': '---\ntitle: Fees\nredirect_from: [/costs]\n---\n',
    'redirects.yml': '/prices: /\n',
  },
};
