import type { Rule } from '../rule';

/** A page is looked at again by the day that it says. */
export const reviewDue: Rule = {
  severity: 'warning',
  summary: 'The day in a page’s `review_by` is not past: somebody should look whether the page is still right.',
  wrong: { 'home.md': '---\ntitle: Home\nreview_by: 2020-01-31\n---\n' },
  right: { 'home.md': '---\ntitle: Home\nreview_by: 2099-01-31\n---\n' },
};
