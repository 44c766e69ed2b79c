import type { Rule } from '../rule';

/** A page has one h1, its title. */
export const headingLevel: Rule = {
  severity: 'error',
  summary: 'Headings in a text begin with `##`: the page’s only h1 is made from its title.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n# Welcome\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n## Welcome\n' },
};
