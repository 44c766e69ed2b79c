import type { Rule } from '../rule';

/** Headings go down one level at a time. */
export const skippedHeading: Rule = {
  severity: 'error',
  summary: 'A heading stands one level below the heading before it at most: `##`, then `###`, not `####`.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n\n## Fees\n\n#### Part time\n\nAsk.\n' },
  right: { 'home.md': '---\ntitle: Home\n---\n\n## Fees\n\n### Part time\n\nAsk.\n' },
};
