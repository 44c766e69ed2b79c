// Report, fourth floor: what the change breaks for who comes from outside, and what it adds to the problems of the content.

import type { ManifestPage } from '../manifest';
import type { Rename } from './match-renames';
import type { ReportProblem } from './report';
import type { BuiltSite } from './site-pages';

/** URLs that are no address of a page that anyone keeps. */
const UNKEPT = new Set(['/404', '/search']);

/** Addresses that answered, and no longer do. */
export function findLostUrls(base: BuiltSite, head: BuiltSite, renames: readonly Rename[]): ReportProblem[] {
  const renamed = new Map(renames.map(({ from, to }) => [from.url, to.url]));
  const lost = [...base.pages.values()].filter(({ url, draft }) => !draft && !head.pages.has(url) && !UNKEPT.has(url));
  return lost.map((page) => {
    const target = renamed.get(page.url);
    const message =
      page.leadsTo === undefined
        ? `The page "${page.url}" is gone, and its address leads nowhere.`
        : `The old address "${page.url}" led to "${page.leadsTo}", and leads nowhere now.`;
    const line = `${page.url}: ${target ?? nearestAbove(page, head)}`;
    const hint = `Write a line "${line}" in redirects.yml, or another page to lead to.`;
    const file = target === undefined ? undefined : head.pages.get(target)?.sources[0]?.path;
    const [own, site] = file === undefined ? [page.sources[0]?.path ?? '', base] : [file, head];
    return makeProblem('error', 'lost-url', { file: site.fileOf(own), line: 1 }, message, hint);
  });
}

/** Places on a page that links from outside may lead to, and that are not there any more. */
export function findLostFragments(
  pairs: readonly { before: ManifestPage; after: ManifestPage }[],
  base: BuiltSite,
  head: BuiltSite,
): ReportProblem[] {
  return pairs.flatMap(({ before, after }) => {
    const kept = new Set(after.ids);
    const lost = before.draft ? [] : before.ids.filter((id) => !kept.has(id));
    // Of a section that went, its number says nothing more.
    const told = lost.some((id) => !NUMBERED.test(id)) ? lost.filter((id) => !NUMBERED.test(id)) : lost;
    if (told.length === 0) return [];
    const list = told.map((id) => `"#${id}"`).join(', ');
    const is = told.length === 1 ? 'is' : 'are';
    const message = `On "${after.url}", ${list} ${is} gone: links from outside lead to the top of the page.`;
    const hint = 'Keep the words of the heading, or write the id under "was" of the section that answers now.';
    const site = after.sources[0] ? head : base;
    const file = site.fileOf(after.sources[0]?.path ?? before.sources[0]?.path ?? '');
    return [makeProblem('warning', 'lost-fragment', { file, line: 1 }, message, hint)];
  });
}

const NUMBERED = /^step-\d+$/;

/** Problems of the content that were not there before, on whatever line. */
export function findNewProblems(base: BuiltSite, head: BuiltSite): ReportProblem[] {
  const keyOf = ({ rule, path, message }: ManifestPage['problems'][number]) => `${rule} ${path} ${message}`;
  const known = new Set([...base.pages.values()].flatMap(({ problems }) => problems.map(keyOf)));
  const found = new Map<string, ReportProblem>();
  for (const { problems } of head.pages.values()) {
    for (const each of problems) {
      const { severity, rule, path, line, message } = each;
      if (known.has(keyOf(each))) continue;
      found.set(keyOf(each), makeProblem(severity, rule, { file: head.fileOf(path), line }, message, ''));
    }
  }
  return [...found.values()];
}

/** Errors first, then by file and line; alike ones stay in their order. */
export function sortProblems(problems: readonly ReportProblem[]): ReportProblem[] {
  const isError = ({ severity }: ReportProblem) => Number(severity === 'error');
  return [...problems].sort(
    (a, b) => isError(b) - isError(a) || (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line,
  );
}

/** A problem at the start of a line. */
export function makeProblem(
  severity: ReportProblem['severity'],
  rule: string,
  { file, line }: { file: string; line: number },
  message: string,
  hint: string,
): ReportProblem {
  return { severity, rule, file, line, column: 1, endLine: line, endColumn: 1, message, hint };
}

function nearestAbove({ url }: ManifestPage, head: BuiltSite): string {
  let above = url;
  do above = above.slice(0, above.lastIndexOf('/'));
  while (above !== '' && !head.pages.has(above));
  return above || '/';
}
