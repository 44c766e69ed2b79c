// Report, fourth floor: what differs in the text of two pages.

import { type BlockEdit, keyOf, listBlockEdits } from './block-edits';
import { countChanged, diffWords } from './diff-words';
import type { Change, WordCount } from './report';
import type { PageBlock } from './site-pages';

/** What differs in the text of two pages. */
export interface TextChanges {
  changes: Change[];
  words: WordCount;
  /** All text that went, came or moved, for telling where it comes from. */
  changedText: string[];
}

/** Blocks that share fewer of their words are told as taken out and put in. */
const LEAST_LIKENESS = 0.4;

/** Beyond these, blocks are taken in their order, alike or not. */
const MOST_COMPARED = 40;

/** Compares the text of two pages, block by block. Text that only stands elsewhere has moved: no word of it counts. */
export function diffBlocks(before: readonly PageBlock[], after: readonly PageBlock[]): TextChanges {
  const edits = listBlockEdits(before, after);
  const moved = listMoved(edits);
  const found: TextChanges = { changes: [], words: { added: 0, removed: 0 }, changedText: [] };
  let below = '';
  const add = (block: PageBlock, text: { before: string; after: string }) => {
    const parts = diffWords(text.before, text.after);
    const { added, removed } = countChanged(parts);
    found.words.added += added;
    found.words.removed += removed;
    found.changedText.push(text.before, text.after);
    found.changes.push({ type: 'text', region: block.region, kind: block.kind, below, parts });
  };
  for (const edit of edits) {
    if (edit.type === 'same') {
      const { region, kind, text, markup } = edit.after;
      if (isHeading(edit.after)) below = text;
      if (edit.before.markup !== markup) found.changes.push({ type: 'markup', region, kind, text });
      continue;
    }
    const gone = edit.gone.filter((block) => !moved.take('gone', block));
    const come = edit.come.filter((block) => !moved.take('come', block));
    for (const [from, to] of matchBlocks(gone, come)) {
      const block = to ?? from;
      if (from && to && from.text === to.text) {
        // In another element: no word of it counts.
        found.changes.push({ type: 'markup', region: to.region, kind: `${from.kind} → ${to.kind}`, text: to.text });
      } else if (block) add(block, { before: from?.text ?? '', after: to?.text ?? '' });
      if (to && isHeading(to)) below = to.text;
    }
  }
  for (const { kind, text } of moved.blocks) {
    found.changes.push({ type: 'moved', kind, text });
    found.changedText.push(text);
  }
  return found;
}

function isHeading({ kind }: PageBlock): boolean {
  return /^h[1-6]$/.test(kind);
}

/** Blocks that went in one place and came in another, each as often as it did both. */
function listMoved(edits: readonly BlockEdit[]) {
  const gone = new Map<string, number>();
  const blocks: PageBlock[] = [];
  const left = { gone: new Map<string, number>(), come: new Map<string, number>() };
  const count = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  const replaced = edits.flatMap((edit) => (edit.type === 'replaced' ? [edit] : []));
  for (const block of replaced.flatMap((edit) => edit.gone)) count(gone, keyOf(block), 1);
  for (const block of replaced.flatMap((edit) => edit.come)) {
    const key = keyOf(block);
    if ((gone.get(key) ?? 0) === 0) continue;
    count(gone, key, -1);
    count(left.gone, key, 1);
    count(left.come, key, 1);
    blocks.push(block);
  }
  const take = (side: 'gone' | 'come', block: PageBlock) => {
    const number = left[side].get(keyOf(block)) ?? 0;
    if (number > 0) left[side].set(keyOf(block), number - 1);
    return number > 0;
  };
  return { blocks, take };
}

/** Each block that came with the one that it was made of, in order; the others alone. */
function matchBlocks(
  gone: readonly PageBlock[],
  come: readonly PageBlock[],
): [PageBlock | undefined, PageBlock | undefined][] {
  const pairs: [PageBlock | undefined, PageBlock | undefined][] = [];
  let at = 0;
  for (const block of come) {
    const near = gone.slice(at, at + MOST_COMPARED);
    const likenesses = near.map((other) => likeness(other, block));
    const best = Math.max(0, ...likenesses);
    const index = best >= LEAST_LIKENESS ? likenesses.indexOf(best) : -1;
    for (const other of gone.slice(at, at + Math.max(0, index))) pairs.push([other, undefined]);
    pairs.push([index === -1 ? undefined : near[index], block]);
    at += index + 1;
  }
  for (const other of gone.slice(at)) pairs.push([other, undefined]);
  return pairs;
}

/** The part of their words that two blocks share, of one kind or the same to the letter; a short one is like another. */
function likeness(a: PageBlock, b: PageBlock): number {
  if (a.region !== b.region) return 0;
  if (a.text === b.text) return 1;
  if (a.kind !== b.kind) return 0;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const share = shared / Math.max(left.size, right.size, 1);
  return Math.max(left.size, right.size) <= 3 ? Math.max(share, LEAST_LIKENESS) : share;
}

function wordsOf({ text }: PageBlock): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
