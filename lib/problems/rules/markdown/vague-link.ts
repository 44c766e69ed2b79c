import type { Rule } from '../rule';

/** The words of a link say where it leads. */
export const vagueLink: Rule = {
  severity: 'warning',
  summary:
    'The words of a link say where it leads, also to those who hear them alone in a list of links: not "click here" or "read more".',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nTo see the fees, [click here](#top).\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nSee [the fees](#top).\n' },
};
