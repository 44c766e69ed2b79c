import type { Rule } from '../rule';

/** Published pages lead to published pages. */
export const draftLink: Rule = {
  severity: 'error',
  summary: 'A published page does not link to a draft, which visitors cannot see.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees).\n',
    'fees.md': '---\ntitle: Fees\ndraft: true\n---\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
  },
};
