import type { Rule } from '../rule';

/** The part of a link after `#` is the id of something on the page that it leads to. */
export const deadFragment: Rule = {
  severity: 'error',
  summary: 'The part of a link after `#` is a heading or an accordion section of the page that it leads to.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees#full-tme).\n',
    'fees.md': '---\ntitle: Fees\n---\n\n## Full time\n\nAsk the provider.\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees#full-time).\n',
    'fees.md': '---\ntitle: Fees\n---\n\n## Full time\n\nAsk the provider.\n',
  },
};
