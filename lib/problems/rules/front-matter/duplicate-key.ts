import type { Rule } from '../rule';

/** A key stands once: of two, one would be lost in silence. */
export const duplicateKey: Rule = {
  severity: 'error',
  summary: 'A key may stand only once at its level, as only one of two would count.',
  wrong: { 'home.md': '---\ntitle: Home\ntitle: Start\n---\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n' },
};
