import type { Rule } from '../rule';

/** One URL, one file. */
export const duplicateUrl: Rule = {
  severity: 'error',
  fixed: 'there is no page to publish without it',
  summary: 'Two files must not make the same URL.',
  wrong: { 'fees.md': '---\ntitle: Fees\n---\n', 'fees/index.md': '---\ntitle: Fees\n---\n' },
  right: { 'fees.md': '---\ntitle: Fees\n---\n', 'fees/iqts.md': '---\ntitle: Fees for iQTS\n---\n' },
};
