import { suggestPages } from './page-suggestions';
import type { searchPartNames } from './part-names';
import { startSearch } from './site-search';
import type { StartPart } from './start-parts';

/** How each part of the search is started. */
export const searchParts: Readonly<Record<(typeof searchPartNames)[number], StartPart>> = {
  'site-search': startSearch,
  'page-suggestions': suggestPages,
};
