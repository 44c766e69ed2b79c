// Create: what it gives.

import { type Refusal, refuse, refuseNewProblems, tryChange } from '../changes';
import type { CheckedSite } from '../checks';
import { nameDocument, type TreeChange } from '../content';

/** A new file, and what else changes with it. Nothing is written yet. */
export interface CreatePlan {
  type: 'plan';
  change: TreeChange;
  /** What the editor should know of it, a sentence each. */
  notes: readonly string[];
}

/** Refuses a path in the tree that no page or partial can have, or that is taken; undefined when it is free. */
export function refusePath({ tree }: Pick<CheckedSite, 'tree'>, path: string): Refusal | undefined {
  const { badSegment, isReserved, isPartial, url } = nameDocument(path);
  if (badSegment !== undefined) {
    const hint = 'Use lower-case letters, digits and hyphens, and no slash at the end.';
    return refuse(`"${badSegment}" cannot be part of a URL.`, hint);
  }
  if (isReserved) return refuse(`The site itself needs ${url}.`, 'Choose another path.');
  const there = [...tree.texts, ...tree.broken].find(
    (source) =>
      source.path === path || (!isPartial && source.path.endsWith('.md') && nameDocument(source.path).url === url),
  );
  return there && refuse(`${there.file} is there already.`, 'Choose another path.');
}

/** The plan of a change, unless something would be wrong after it. */
export async function planChange(
  checked: CheckedSite,
  change: TreeChange,
  notes: readonly string[] = [],
): Promise<CreatePlan | Refusal> {
  const after = await tryChange(checked, change);
  return refuseNewProblems(checked, after, change) ?? { type: 'plan', change, notes };
}
