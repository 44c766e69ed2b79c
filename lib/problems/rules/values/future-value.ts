import type { Rule } from '../rule';

/** Nobody knows yet what is right on a day to come. */
export const futureValue: Rule = {
  severity: 'warning',
  summary: 'The `as_of` of a value is a day that has come: nobody can have looked it up on a later one.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nIt costs $fee$.\n',
    'values/fees.yml': 'fee: {value: "£9,535", as_of: 2027-08-01}\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nIt costs $fee$.\n',
    'values/fees.yml': 'fee: {value: "£9,535", as_of: 2026-08-01}\n',
  },
};
