// Editor: what every feature of an editor is asked about: the site as it stands, and a position in one of its files.

import type { CheckedSite } from '../checks';

export type { Position } from '../source';

/** A checked site, unsaved texts and all, and the folder that it lies in. */
export interface EditedSite extends CheckedSite {
  /** Path of the content folder from the working directory, with forward slashes. */
  folder: string;
}
