// Desk, third floor: from a checked site and the manifest of its build to what an editor sees of it.

import { type CheckedContent, countDays, problemsOfPage } from '../checks';
import type { Page, SiteValue } from '../content';
import { SiteGraph } from '../graph';
import type { Manifest } from '../manifest';
import { BuiltSite, countMainWords, countSilentPictures, countSkippedLevels } from '../report';
import { type ReviewFacts, sourceLink } from '../review';
import { type Place, wholeFile } from '../source';
import type { Desk, DeskPage, DeskValue } from './desk';
import { listDue } from './list-due';
import { listPageLinks } from './page-links';

/** What a desk is made of besides its site. */
export interface DeskSources {
  manifest: Manifest;
  facts: ReviewFacts;
  /** The day that ages are counted to, as `YYYY-MM-DD`. */
  today: string;
}

/** Makes the desk of a site: every page that the build has shown. */
export function makeDesk(checked: CheckedContent, { manifest, facts, today }: DeskSources): Desk {
  const { site } = checked;
  const editAt = (place: Place) => sourceLink(facts, place);
  const built = new BuiltSite(manifest);
  const { links, elsewhere } = listPageLinks(new SiteGraph(site));
  const [linksIn, linksOut] = [countBy(links.map(({ to }) => to)), countBy(links.map(({ from }) => from))];
  const values = new Map(
    [...site.values].map(([name, value]) => [name, describeValue(name, value, today, editAt(value.place))]),
  );
  const describe = (page: Page): DeskPage[] => {
    const { url, origin } = page;
    const shown = built.pages.get(url);
    if (!shown) return [];
    const used = shown.values.flatMap((name) => values.get(name) ?? []);
    for (const value of used) value.on.push(url);
    const problems = problemsOfPage(page, checked.problems);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return [
      {
        url,
        title: page.title,
        shortTitle: page.navigationTitle,
        isDraft: page.draft,
        file: origin.file,
        edit: editAt(wholeFile(origin.file)),
        owner: page.owner,
        date: page.date,
        updated: page.updated,
        reviewBy: page.reviewBy?.day,
        words: countMainWords(built.blocksOf(shown)),
        readingAge: shown.readingAge,
        linksIn: linksIn.get(url) ?? 0,
        linksOut: linksOut.get(url) ?? 0,
        linksElsewhere: elsewhere.get(url) ?? 0,
        pictures: shown.pictures.length,
        silentPictures: countSilentPictures(shown.pictures),
        skippedLevels: countSkippedLevels(shown.headings),
        values: used.sort(compareAge),
        errors,
        warnings: problems.length - errors,
        bytes: shown.bytes,
      },
    ];
  };
  return {
    siteName: site.name,
    today,
    pages: site.pages.flatMap(describe).sort(compareWeight),
    values: [...values.values()].sort(compareAge),
    due: listDue(site, today, editAt),
    links,
  };
}

function describeValue(name: string, { value, asOf, source }: SiteValue, today: string, edit?: string): DeskValue {
  const age = asOf && countDays(asOf.day, today);
  return { name, value, asOf: asOf?.day, age, source, edit, on: [] };
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What has no date is the first to look at. */
function compareAge(a: DeskValue, b: DeskValue): number {
  const day = ({ asOf = '' }: DeskValue) => asOf;
  return day(a) === day(b) ? (a.name < b.name ? -1 : 1) : day(a) < day(b) ? -1 : 1;
}

/** A day that comes after all others. */
const NEVER = '9999-99-99';

function compareWeight(a: DeskPage, b: DeskPage): number {
  const day = ({ reviewBy = NEVER }: DeskPage) => reviewBy;
  if (a.errors !== b.errors || a.warnings !== b.warnings) return b.errors - a.errors || b.warnings - a.warnings;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return a.url < b.url ? -1 : 1;
}
