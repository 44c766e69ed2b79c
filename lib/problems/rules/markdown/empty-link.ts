import type { Rule } from '../rule';

/** A link has words and a target. */
export const emptyLink: Rule = {
  severity: 'error',
  summary: 'A link has words to select and an address that it leads to.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nSee [the fees]().\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nSee [the fees](#top).\n' },
};
