// Report, third floor: which blocks of a page stayed, went and came.

import { diffArrays } from 'diff';
import type { PageBlock } from './site-pages';

/** A block that stayed, or blocks that went with those that came in their place. */
export type BlockEdit =
  | { type: 'same'; before: PageBlock; after: PageBlock }
  | { type: 'replaced'; gone: PageBlock[]; come: PageBlock[] };

/** Pages with more changed blocks than this are told as taken out and put in whole. */
const MOST_EDITS = 5000;

/** What tells a block from others on its page: not its markup. */
export function keyOf({ region, kind, text }: PageBlock): string {
  return `${region} ${kind} ${text}`;
}

/** The edits that make one page’s blocks into another’s. */
export function listBlockEdits(before: readonly PageBlock[], after: readonly PageBlock[]): BlockEdit[] {
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (!runs) return [{ type: 'replaced', gone: [...before], come: [...after] }];
  const edits: BlockEdit[] = [];
  let [a, b] = [0, 0];
  for (const { value, added, removed } of runs) {
    const { length } = value;
    const last = edits.at(-1);
    const open = last?.type === 'replaced' ? last : { type: 'replaced' as const, gone: [], come: [] };
    if ((added || removed) && open !== last) edits.push(open);
    if (removed) open.gone.push(...before.slice(a, a + length));
    else if (added) open.come.push(...after.slice(b, b + length));
    else edits.push(...pair(before.slice(a, a + length), after.slice(b, b + length)));
    if (!added) a += length;
    if (!removed) b += length;
  }
  return edits;
}

function pair(before: readonly PageBlock[], after: readonly PageBlock[]): BlockEdit[] {
  return before.flatMap((block, index) => {
    const other = after[index];
    return other ? [{ type: 'same', before: block, after: other }] : [];
  });
}
