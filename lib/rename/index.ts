// Rename: what must change, and where, when one thing of a site gets another name.

import type { Refusal } from '../changes';
import type { CheckedSite } from '../checks';
import type { RenamePlan } from './plan';
import { renameStep } from './rename-step';
import { renameThings } from './rename-things';

export type { RenamePlan } from './plan';

/**
 * Plans to give a thing another name: a page, a partial, a picture or file by any of its names, a folder of them (both
 * names end in `/`), or a section by its URL with `#`, whose new name is a title. Nothing is written.
 */
export async function planRename(checked: CheckedSite, from: string, to: string): Promise<RenamePlan | Refusal> {
  return from.includes('#') ? renameStep(checked, from, to) : renameThings(checked, from, to);
}
