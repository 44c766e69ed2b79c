// Rename: what it gives.

import type { TreeChange } from '../content';
import type { TextEdit } from '../source';

/** Everything that a rename changes. Nothing is written yet. */
export interface RenamePlan {
  type: 'plan';
  change: TreeChange;
  /** The edits that the texts of the change were made by, at places of the files as they are. */
  edits: readonly TextEdit[];
}
