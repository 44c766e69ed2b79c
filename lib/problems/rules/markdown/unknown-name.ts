import type { Rule } from '../rule';

/** A `$name$` is a block of the file or a value of the site. */
export const unknownName: Rule = {
  severity: 'error',
  summary: 'A `$name$` is the name of a value under `values/`, or of a block of the page, alone in its paragraph.',
  wrong: {
    'home.md': '---\ntitle: Home\n---\n\nIt costs $fees_iqts_lwo$.\n',
    'values/fees.yml': 'fees:\n  iqts:\n    low: {value: "£7,950", as_of: 2026-08-01, source: Providers}\n',
  },
  right: {
    'home.md': '---\ntitle: Home\n---\n\nIt costs $fees_iqts_low$.\n',
    'values/fees.yml': 'fees:\n  iqts:\n    low: {value: "£7,950", as_of: 2026-08-01, source: Providers}\n',
  },
};
