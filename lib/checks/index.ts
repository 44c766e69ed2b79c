// Checks: the top floor of the engine. Loads a site, holds it against every check, and tells all problems at once.

import { type LoadedSite, loadFiles, loadSite } from '../content';
import { SiteGraph } from '../graph';
import { sortProblems } from '../problems';
import type { CheckedSite } from './checked-site';
import { checkDates, readClock } from './dates';
import { checkLinks } from './links';
import { checkPlainLanguage, pageReadingAge } from './plain-language';
import { checkRedirects } from './redirects';
import { checkRuleWeights, weighProblems } from './rule-weights';
import { checkSecurityExpires } from './security-expires';
import { checkUnused } from './unused';

export { addDays, countDays } from './add-days';
export { type CheckedPage, checkPage, keepCheckedPage } from './check-page';
export type { CheckedContent, CheckedSite } from './checked-site';
export { readClock, valueDueOn } from './dates';
export { noteProblems, problemsOfPage } from './note-problems';

/** Loads the content folder and checks it whole; `today` as in `checkLoaded`. */
export async function checkSite(contentDir: string, today?: string): Promise<CheckedSite> {
  return checkLoaded(await loadSite(contentDir), today);
}

/** Checks files at hand, by their path in the content tree: texts, or bytes as a disk would give them. */
export async function checkFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<CheckedSite> {
  return checkLoaded(await loadFiles(files));
}

/**
 * Checks a site that is loaded.
 *
 * @param today the day to hold dates against, as `YYYY-MM-DD`: warnings may depend on it, the site never does
 */
export function checkLoaded(loaded: LoadedSite, today: string = readClock()): CheckedSite {
  const graph = new SiteGraph(loaded.site);
  const { pages, partials, plainLanguage } = loaded.site;
  const texts = new Set([...pages, ...partials].flatMap(({ origin }) => origin.texts));
  const problems = [
    ...loaded.problems,
    ...checkLinks(graph),
    ...checkRedirects(graph),
    ...checkUnused(graph, loaded),
    ...checkDates(loaded.site, today),
    ...checkSecurityExpires(loaded.site, today),
    ...checkPlainLanguage(
      texts,
      pages.map(({ origin }) => origin.texts),
      plainLanguage,
    ),
    ...checkRuleWeights(loaded.site.rules),
  ];
  const ages = pages.flatMap(({ url, origin }): [string, number][] => {
    const age = pageReadingAge(origin.texts);
    return age === undefined ? [] : [[url, age]];
  });
  return {
    ...loaded,
    graph,
    readingAges: new Map(ages),
    problems: sortProblems(weighProblems(problems, loaded.site.rules)),
  };
}
