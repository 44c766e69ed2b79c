import type { Rule } from '../rule';

/** Links within the site are written without its domain, so that previews and renames work. */
export const ownDomain: Rule = {
  severity: 'error',
  summary: 'A link to a page of this site is written from its first slash, without the domain.',
  wrong: {
    'site.yml': 'name: Example\nurl: https://example.org\n',
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](https://example.org/fees).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
  },
  right: {
    'site.yml': 'name: Example\nurl: https://example.org\n',
    'home.md': '---\ntitle: Home\n---\n\nSee [the fees](/fees).\n',
    'fees.md': '---\ntitle: Fees\n---\n',
  },
};
