// Report, third floor: pages that differ in one way for one reason stand together.

import { describeCauses } from './describe-change';
import type { Cause, PageChange, PageChangeKind } from './report';

/** An overview has no more groups than these, and names no more pages of each. */
export const MOST_GROUPS = 12;
export const MOST_NAMES = 8;

/** Pages that differ in one way for one reason. */
export interface PageGroup {
  change: PageChangeKind;
  because: Cause[];
  pages: PageChange[];
}

/** The pages of a report in groups, in the order of the first of each. */
export function groupPages(pages: readonly PageChange[]): PageGroup[] {
  const groups = new Map<string, PageGroup>();
  for (const page of pages) {
    const { change, because } = page;
    const key = `${change} ${describeCauses(because)}`;
    const known = groups.get(key);
    if (known) known.pages.push(page);
    else groups.set(key, { change, because, pages: [page] });
  }
  return [...groups.values()];
}
