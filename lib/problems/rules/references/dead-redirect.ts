import type { Rule } from '../rule';

/** A redirect leads somewhere. */
export const deadRedirect: Rule = {
  severity: 'error',
  summary: 'A redirect begins with a path of this site, and leads to a page that exists or to another site.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    'redirects.yml': '/costs: /fees\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'fees.md': '---\ntitle: Fees\n---\n',
    'redirects.yml': '/costs: /fees\n',
  },
};
