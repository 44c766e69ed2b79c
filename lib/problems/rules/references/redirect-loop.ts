import type { Rule } from '../rule';

/** Redirects come to an end. */
export const redirectLoop: Rule = {
  severity: 'error',
  summary: 'Redirects do not lead round in a loop.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    'redirects.yml': '/costs: /prices\n/prices: /costs\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'fees.md': '---\ntitle: Fees\n---\n',
    'redirects.yml': '/costs: /fees\n/prices: /fees\n',
  },
};
