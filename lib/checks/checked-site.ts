// Checks: what all of them come to.

import type { LoadedSite } from '../content';
import type { SiteGraph } from '../graph';

/** A site, and everything wrong with its content. */
export interface CheckedContent extends LoadedSite {
  /**
   * By the URLs of pages: the reading age, as the rule `reading-age` takes it, in years with a fraction. A page with few
   * words has none.
   */
  readingAges: ReadonlyMap<string, number>;
}

/** The same with everything that its content names. */
export interface CheckedSite extends CheckedContent {
  graph: SiteGraph;
}
