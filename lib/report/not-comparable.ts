// Report, fifth floor: the report where nothing could be compared.

import type { Manifest } from '../manifest';
import type { Report } from './report';
import { makeProblem } from './report-problems';

/** A report that says why there is nothing in it. */
export function notComparable({ site, folder, pages }: Manifest, base: string, fault: string): Report {
  const hint = 'Name the address of the site that is there now, a folder with a build of it, or a git ref.';
  return {
    siteName: site.name,
    base,
    pages: [],
    shared: [],
    onlyShared: new Set(),
    unchanged: pages.length,
    problems: [makeProblem('warning', 'no-base', { file: folder, line: 1 }, fault, hint)],
    notCompared: fault,
  };
}
