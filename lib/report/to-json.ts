// Report, last floor: for programs.

import type { Cause, PageChangeKind, Report, ReportProblem, WordCount } from './report';

/** What `npm run report -- --format json` prints. */
export interface ReportJson {
  pages: { url: string; change: PageChangeKind; from?: string; because: Cause[]; words: WordCount }[];
  problems: ReportProblem[];
}

/** The report without what people alone need. */
export function toJson({ pages, problems }: Report): ReportJson {
  return {
    pages: pages.map(({ url, change, from, because, words }) => {
      return { url, change, ...(from !== undefined && { from }), because, words };
    }),
    problems,
  };
}
