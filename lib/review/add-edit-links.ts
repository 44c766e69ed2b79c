// Review: a page whose parts each name the place on the code host where they are edited.

import { mapParts, type Page } from '../content';
import { type ReviewFacts, sourceLink } from './code-host';

/** The page with an address for editing at each of its parts, where the code host is known. */
export function addEditLinks(page: Page, facts: ReviewFacts): Page {
  return mapParts(page, (parts) =>
    parts.map((part) => {
      const url = sourceLink(facts, part.place);
      return url ? { ...part, edit: { url, file: part.place.file, line: part.place.line } } : part;
    }),
  );
}
