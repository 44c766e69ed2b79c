// Machines: which pages they are told of.

import type { Page } from '../content';

/** Whether search engines and feeds may show a page. */
export function isListed({ noindex, draft }: Page): boolean {
  return !noindex && !draft;
}
