// Checks: the top floor of the engine. Loads a site, holds it against every check, and tells all problems at once.

import { type ContentTree, type LoadedSite, loadFiles, loadSite, loadTree } from '../content';
import { SiteGraph } from '../graph';
import { sortProblems } from '../problems';
import type { SourceFile } from '../source';
import { checkDates, readClock } from './dates';
import { checkLinks } from './links';
import { checkPlainLanguage, keepChecked } from './plain-language';
import type { ReadText } from './read-text';
import { checkRedirects } from './redirects';
import { checkRuleWeights, weighProblems } from './rule-weights';
import { checkSecurityExpires } from './security-expires';
import { checkUnused } from './unused';

/** A site with everything that its content names, and everything wrong with that content. */
export interface CheckedSite extends LoadedSite {
  graph: SiteGraph;
}

export { addDays, countDays } from './add-days';
export { readClock, valueDueOn } from './dates';
export { noteProblems, problemsOfPage } from './note-problems';
export { pageReadingAge } from './plain-language';
export { type ReadText, readText } from './read-text';

/** Loads the content folder and checks it whole; `today` as in `checkLoaded`. */
export async function checkSite(contentDir: string, today?: string): Promise<CheckedSite> {
  return checkLoaded(await loadSite(contentDir), today);
}

/**
 * Loads a tree and checks it whole.
 *
 * @param read what its texts say by themselves, as far as they were read ahead
 */
export async function checkTree(tree: ContentTree, read: ReadonlyMap<SourceFile, ReadText>): Promise<CheckedSite> {
  const bodies = new Map([...read].map(([source, { body }]) => [source, body]));
  for (const { body, language } of read.values()) keepChecked(body.tree, language);
  return checkLoaded(await loadTree({ ...tree, bodies }));
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
  return { ...loaded, graph, problems: sortProblems(weighProblems(problems, loaded.site.rules)) };
}
