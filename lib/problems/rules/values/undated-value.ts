import type { Rule } from '../rule';

/** A figure says when it was last known to be right. */
export const undatedValue: Rule = {
  severity: 'warning',
  summary:
    'Each value under `values/` says in `as_of` when it was last known to be right, so that it can be looked up again.',
  wrong: { 'home.md': '---\ntitle: Home\n---\n', 'values/fees.yml': 'fees:\n  low: "£7,950"\n' },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'values/fees.yml': 'fees:\n  low: {value: "£7,950", as_of: 2026-08-01, source: Providers}\n',
  },
};
