// Checks: the top floor of the engine. Loads a site, holds it against every check, and tells all problems at once.

import { type LoadedSite, loadSite } from '../content';
import { sortProblems } from '../problems';
import { checkLinks } from './links';

/** Loads the content folder and checks it whole. */
export async function checkSite(contentDir: string): Promise<LoadedSite> {
  const loaded = await loadSite(contentDir);
  return { ...loaded, problems: sortProblems([...loaded.problems, ...checkLinks(loaded.site)]) };
}
