// Changes: a change tried in memory, so that none is made that leaves the content worse than it was.

import { type CheckedSite, checkLoaded } from '../checks';
import { loadChanged, type TreeChange } from '../content';
import type { Problem } from '../problems';
import { type Refusal, refuse } from './refusal';

/** The site as it would be after a change. */
export async function tryChange(checked: Pick<CheckedSite, 'tree'>, change: TreeChange): Promise<CheckedSite> {
  return checkLoaded(await loadChanged(checked, change));
}

/** Refuses a change after which something is wrong that was not before; undefined when there is nothing. */
export function refuseNewProblems(before: CheckedSite, after: CheckedSite, change: TreeChange): Refusal | undefined {
  const problems = newProblems(before, after, change);
  const [first, ...others] = problems;
  if (!first) return undefined;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const message = `Afterwards ${first.file}, line ${first.line}, would be wrong: ${first.message}${more}`;
  return refuse(message, first.hint, problems);
}

/** What is wrong after a change and was not before. A problem that moved with its file, or names a thing anew, is an old one. */
function newProblems(before: CheckedSite, after: CheckedSite, { moves }: TreeChange): Problem[] {
  const left = new Map<string, Problem[]>();
  const newFile = new Map(
    [...before.tree.texts, ...before.tree.broken].map(({ file, path }) => [file, moved(file, path)]),
  );
  for (const each of before.problems) push(left, `${each.rule} ${newFile.get(each.file) ?? each.file}`, each);
  const unmatched = after.problems.filter((each) => !take(left, each, ({ message }) => message === each.message));
  return unmatched.filter((each) => !take(left, each, () => true));

  function moved(file: string, path: string): string {
    return file.slice(0, file.length - path.length) + (moves.get(path) ?? path);
  }
}

/** Takes the first problem of the same rule and file that passes; whether there was one. */
function take(left: Map<string, Problem[]>, { rule, file }: Problem, passes: (each: Problem) => boolean): boolean {
  const ofFile = left.get(`${rule} ${file}`) ?? [];
  const index = ofFile.findIndex(passes);
  if (index !== -1) ofFile.splice(index, 1);
  return index !== -1;
}

function push(map: Map<string, Problem[]>, key: string, problem: Problem): void {
  const list = map.get(key);
  if (list) list.push(problem);
  else map.set(key, [problem]);
}
