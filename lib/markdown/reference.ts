// Markdown: what a text names elsewhere: pages, pictures, values and blocks, each with the place where it is written.

import type { Place } from '../source';

/** What kind of thing a reference names. */
export type ReferenceKind = 'link' | 'backlink' | 'partial' | 'picture' | 'file' | 'value' | 'block';

/** One thing that content names, as it was written. */
export interface Reference {
  kind: ReferenceKind;
  /** A URL, a partial as `content/a/b`, a path such as `media/a.jpg`, or a name without its dollar signs. */
  name: string;
  place: Place;
}
