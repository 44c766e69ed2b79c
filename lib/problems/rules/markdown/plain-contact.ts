import type { Rule } from '../rule';

/** Telephone numbers and email addresses are links. */
export const plainContact: Rule = {
  severity: 'warning',
  summary: 'A telephone number or an email address is a link, so that a visitor can use it without typing.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nCall +44 800 389 2500.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nCall [+44 800 389 2500](tel:+448003892500).\n' },
};
