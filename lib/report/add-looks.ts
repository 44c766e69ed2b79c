// Report, sixth floor: what a browser has seen becomes part of the report.

import type { Manifest } from '../manifest';
import { count } from './describe-change';
import type { AccessibilityFault, Looks } from './looks';
import type { Cause, PageChange, Report, ReportProblem } from './report';
import { makeProblem, sortProblems } from './report-problems';
import { BuiltSite } from './site-pages';

/**
 * A report with what a browser has seen of its pages: pictures, how many faults of accessibility each has and had, and a
 * problem for each new one.
 *
 * @param head the build that the report tells of
 */
export function addLooks(report: Report, looks: Looks, head: Manifest): Report {
  const byUrl = new Map(looks.pages.map((look) => [look.url, look]));
  const pages = report.pages.map((page): PageChange => {
    const { before, after } = byUrl.get(page.url)?.faults ?? {};
    // Of a page that is gone, there is nothing to say any more.
    if (!after || (after.length === 0 && !before?.length)) return page;
    const figure = { type: 'measure', name: FAULTS, before: before?.length, after: after.length } as const;
    return { ...page, changes: [...page.changes, figure] };
  });
  return { ...report, pages, looks, problems: sortProblems([...report.problems, ...listNew(report, looks, head)]) };
}

const FAULTS = 'faults of accessibility';

/** A fault that was not there before, and the pages that have it for one reason. */
interface NewFault {
  fault: AccessibilityFault;
  place: Cause;
  urls: string[];
  /** How many pages that no browser has opened differ in the same way. */
  alike: number;
}

function listNew(report: Report, looks: Looks, head: Manifest): ReportProblem[] {
  const changes = new Map(report.pages.map((page) => [page.url, page]));
  const site = new BuiltSite(head);
  const opened = new Set(looks.pages.map(({ url }) => url));
  const closed = report.pages.filter(({ url }) => report.onlyShared.has(url) && !opened.has(url));
  const countAlike = (place: Cause) => closed.filter((page) => isSamePlace(placeOf(page, site), place)).length;
  const found = new Map<string, NewFault>();
  for (const { url, faults } of looks.pages) {
    const page = changes.get(url);
    // Of a page that was there and could not be opened, nobody knows what is new.
    if (!page || !faults.after || (page.change !== 'added' && !faults.before)) continue;
    const place = placeOf(page, site);
    for (const fault of withoutKnown(faults.before ?? [], faults.after)) {
      const key = `${kindOf(fault)} ${place.file}:${place.line}`;
      const known = found.get(key);
      if (!known)
        found.set(key, { fault, place, urls: [url], alike: report.onlyShared.has(url) ? countAlike(place) : 0 });
      else if (!known.urls.includes(url)) known.urls.push(url);
    }
  }
  return [...found.values()].map(toProblem);
}

/** The faults beyond those that there were of their kind: words and numbers on the page may be others. */
function withoutKnown(
  before: readonly AccessibilityFault[],
  after: readonly AccessibilityFault[],
): AccessibilityFault[] {
  const left = new Map<string, number>();
  for (const fault of before) left.set(kindOf(fault), (left.get(kindOf(fault)) ?? 0) + 1);
  const isOld = (fault: AccessibilityFault) =>
    before.some(({ rule, html }) => rule === fault.rule && html === fault.html);
  // What is the same to the letter is taken for the old one first.
  const sorted = [...after.filter(isOld), ...after.filter((fault) => !isOld(fault))];
  return sorted.filter((fault) => {
    const rest = left.get(kindOf(fault)) ?? 0;
    left.set(kindOf(fault), rest - 1);
    return rest <= 0;
  });
}

/** The rule, with the name and the classes of the element. */
function kindOf({ rule, html }: AccessibilityFault): string {
  const [tag = '', name = ''] = /^<([\w-]+)[^>]*>?/.exec(html) ?? [];
  return `${rule} ${name} ${/\sclass="([^"]*)"/.exec(tag)?.[1] ?? ''}`;
}

/** The line that the page differs because of; else its own file. */
function placeOf({ url, because }: PageChange, site: BuiltSite): Cause {
  const own = site.pages.get(url)?.sources[0];
  return because[0] ?? { file: site.fileOf(own?.path ?? ''), line: own?.line ?? 1 };
}

function isSamePlace(a: Cause, b: Cause): boolean {
  return a.file === b.file && a.line === b.line;
}

/** More markup than this says no more, and more pages than these are counted. */
const MOST_MARKUP = 160;
const MOST_URLS = 3;

function toProblem({ fault, place, urls, alike }: NewFault): ReportProblem {
  const { rule, impact, asks, html, mend } = fault;
  const severity = impact === 'critical' || impact === 'serious' ? 'error' : 'warning';
  const named = urls.slice(0, MOST_URLS).map((url) => `"${url}"`);
  const more = urls.length > MOST_URLS ? ` and ${count(urls.length - MOST_URLS, 'more page')}` : '';
  const perhaps =
    alike > 0 ? `, and perhaps on ${count(alike, 'page')} that differ${alike === 1 ? 's' : ''} in the same way` : '';
  const markup = html.length > MOST_MARKUP ? `${html.slice(0, MOST_MARKUP)} …` : html;
  const message = `On ${named.join(', ')}${more}${perhaps}, a new element breaks axe-core’s rule "${rule}" (${asks}): ${markup}`;
  return makeProblem(severity, 'accessibility', place, message, mend);
}
