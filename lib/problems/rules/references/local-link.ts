import type { Rule } from '../rule';

/** A link leads to a place that every visitor can reach. */
export const localLink: Rule = {
  severity: 'error',
  summary: 'A link does not lead to `localhost` or to an address of a private network, which no visitor can reach.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](http://localhost:3000/fees).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
  },
};
