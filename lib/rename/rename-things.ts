// Rename: a page, a partial, a picture or file, or a folder of them moves, and all that names it follows.

import { editTree, type Refusal, refuseNewProblems, renameKey, tryChange } from '../changes';
import type { CheckedSite } from '../checks';
import type { TextEdit } from '../source';
import { noNewNames, refuseChangedUses } from './compare-uses';
import { keepOldPaths } from './keep-old-paths';
import type { Moves } from './moves';
import type { RenamePlan } from './plan';
import { readMoves } from './read-moves';
import { rewriteUses } from './rewrite-uses';
import { refuseUnreadNames } from './unread-names';

/** Plans to move what `from` names. */
export async function renameThings(checked: CheckedSite, from: string, to: string): Promise<RenamePlan | Refusal> {
  const moves = readMoves(checked, from, to);
  if ('type' in moves) return moves;
  const unread = refuseUnreadNames(checked, moves);
  if (unread) return unread;
  const uses = rewriteUses(checked, moves);
  if ('type' in uses) return uses;
  const redirects = keepOldPaths(checked, moves);
  if ('type' in redirects) return redirects;
  const kept = uses.filter((use) => !redirects.some(({ place }) => isWithin(use, place)));
  const edits = [...kept, ...redirects, ...renameImages(checked, moves)];
  const change = editTree(checked, edits, moves.paths);
  const after = await tryChange(checked, change);
  const refusal =
    refuseNewProblems(checked, after, change) ?? refuseChangedUses(checked, after, { ...noNewNames, ...moves });
  return refusal ?? { type: 'plan', change, edits };
}

/** The entries of `images.yml` for pictures that move. */
function renameImages({ tree }: CheckedSite, { files }: Moves): TextEdit[] {
  const images = tree.texts.find(({ path }) => path === 'images.yml');
  if (!images) return [];
  return [...files].flatMap(([from, to]) => renameKey(images, [], from, to) ?? []);
}

/** Whether an edit is of a line that is taken out. */
function isWithin({ place }: TextEdit, taken: TextEdit['place']): boolean {
  const isAfter = place.line > taken.line || (place.line === taken.line && place.column >= taken.column);
  const isBefore =
    place.endLine < taken.endLine || (place.endLine === taken.endLine && place.endColumn <= taken.endColumn);
  return place.file === taken.file && isAfter && isBefore;
}
