import type { Rule } from '../rule';

/** A heading has words. */
export const emptyHeading: Rule = {
  severity: 'error',
  summary: 'A heading without words is a gap to those who hear the page.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\nText.\n\n##\n\nMore text.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\nText.\n\n## What it costs\n\nMore text.\n' },
};
