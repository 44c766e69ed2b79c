import type { Rule } from '../rule';

/** A change that a page tells of has its day. */
export const undatedChange: Rule = {
  severity: 'warning',
  summary: 'A page that says in `change_note` what changed says in `updated` when: the feed of changes shows both.',
  wrong: { 'home.md': '---\ntitle: Home\nchange_note: New fees.\n---\n' },
  right: { 'home.md': '---\ntitle: Home\nupdated: 2026-08-01\nchange_note: New fees.\n---\n' },
};
