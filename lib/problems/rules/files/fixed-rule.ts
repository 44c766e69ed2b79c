import type { Rule } from '../rule';

/** Some rules weigh the same on every site. */
export const fixedRule: Rule = {
  severity: 'error',
  summary: 'A rule that guards visitors’ safety, or that every page needs, cannot be lowered in `site.yml`.',
  wrong: {
    'site.yml': 'name: Example\nrules:\n  unsafe-link: warning\n',
    'home.md': '---\ntitle: Home\n---\n',
  },
  right: {
    'site.yml': 'name: Example\nrules:\n  unused-partial: off\n',
    'home.md': '---\ntitle: Home\n---\n',
  },
};
