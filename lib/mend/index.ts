// Mend: what has exactly one right answer is put right, and no other byte is changed.

import { editTree, tryChange } from '../changes';
import type { CheckedSite } from '../checks';
import type { TreeChange } from '../content';
import type { Problem } from '../problems';
import { comparePlaces, type Place, type TextEdit, textAt } from '../source';

/** A fault that was mended. */
export interface Mended {
  /** The problem as it was found, in the text as it was then. */
  problem: Problem;
  /** What stood at its place, and what stands there now. */
  from: string;
  to: string;
}

/** A site with its faults mended. Nothing is written yet. */
export interface MendedSite {
  /** What is still wrong. */
  checked: CheckedSite;
  mended: Mended[];
  change: TreeChange;
}

/** What one fault hides may need mending too: more turns than that are none that comes to an end. */
const MOST_TURNS = 10;

/** Mends what can be, again until there is nothing more. What would make anything worse is left as it is. */
export async function mendSite(before: CheckedSite): Promise<MendedSite> {
  const mended: Mended[] = [];
  const texts = new Map<string, string>();
  let checked = before;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { kept, after, change } = await keepGood(checked, listFixes(checked));
    if (kept.length === 0) break;
    mended.push(...kept);
    for (const [path, text] of change.texts) texts.set(path, text);
    checked = after;
  }
  return { checked, mended, change: { moves: new Map(), texts } };
}

interface Tried {
  kept: Mended[];
  after: CheckedSite;
  change: TreeChange;
}

/** Mends all faults at once or, where something is worse then, one after the other, those alone that make it better. */
async function keepGood(checked: CheckedSite, found: readonly Mended[]): Promise<Tried> {
  const none = { kept: [], after: checked, change: { moves: new Map(), texts: new Map() } };
  if (found.length === 0) return none;
  const all = await mend(checked, found);
  if (isMended(all) && !isWorse(checked, all.after)) return all;
  if (found.length === 1) return none;
  const half = Math.ceil(found.length / 2);
  const first = await keepGood(checked, found.slice(0, half));
  const others = new Set(found.slice(half).map(keyOf));
  const rest = listFixes(first.after).filter((each) => others.has(keyOf(each)));
  const second = rest.length < found.length ? await keepGood(first.after, rest) : { ...none, after: first.after };
  return {
    kept: [...first.kept, ...second.kept],
    after: second.after,
    change: { moves: new Map(), texts: new Map([...first.change.texts, ...second.change.texts]) },
  };
}

async function mend(checked: CheckedSite, found: readonly Mended[]): Promise<Tried> {
  const edits = found.map(({ problem, to }): TextEdit => ({ place: problem.fixPlace ?? problem, text: to }));
  const change = editTree(checked, edits);
  return { kept: [...found], after: await tryChange(checked, change), change };
}

/** Whether none of the faults is told any more. What they had hidden may be told now. */
function isMended({ kept, after }: Tried): boolean {
  const left = new Set(after.problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`));
  return kept.every(({ problem: { file, rule, message } }) => !left.has(`${file} ${rule} ${message}`));
}

/** Whether a page that could be read before has more errors now. */
function isWorse(before: CheckedSite, after: CheckedSite): boolean {
  const [old, now] = [countErrors(before), countErrors(after)];
  const read = before.site.pages.filter(({ origin }) => !origin.isBroken);
  return read.some(({ origin: { file } }) => (now.get(file) ?? 0) > (old.get(file) ?? 0));
}

/** How many errors each file has. */
function countErrors({ problems }: CheckedSite): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, file } of problems) if (severity === 'error') counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** Every fault that has one right answer; of two that overlap, the first. */
function listFixes({ problems, sources }: CheckedSite): Mended[] {
  let last: Place | undefined;
  return problems.flatMap((problem): Mended[] => {
    const text = sources.get(problem.file);
    const place = problem.fixPlace ?? problem;
    if (problem.fix === undefined || text === undefined || (last && overlaps(last, place))) return [];
    last = place;
    const from = textAt(text, place);
    return from === problem.fix ? [] : [{ problem, from, to: problem.fix }];
  });
}

/** Whether two places have a character in common. */
function overlaps(first: Place, second: Place): boolean {
  const isBefore = (a: Place, b: Place) =>
    a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column && comparePlaces(a, b) !== 0);
  return first.file === second.file && !isBefore(first, second) && !isBefore(second, first);
}

function keyOf({ problem: { file, rule, message }, to }: Mended): string {
  return `${file} ${rule} ${message} ${to}`;
}
