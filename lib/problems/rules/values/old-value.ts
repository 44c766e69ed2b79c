import type { Rule } from '../rule';

/** A figure is looked up again at least once a year. */
export const oldValue: Rule = {
  severity: 'warning',
  summary: 'The `as_of` of a value is at most a year ago: fees, salaries and dates change every year.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n',
    'values/fees.yml': 'fees:\n  low: {value: "£7,950", as_of: 2019-08-01, source: Providers}\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n',
    'values/fees.yml': 'fees:\n  low: {value: "£7,950", as_of: 2026-08-01, source: Providers}\n',
  },
};
