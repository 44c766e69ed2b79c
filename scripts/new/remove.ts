import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearestName } from '../../lib/problems';
import { listFiles } from '../files';
import { root } from '../root';
import { applyChanges, changeRegisters, listChanges } from './change';
import { findContentWithKey, findImporter } from './find-use';
import { kinds } from './kinds';
import type { Plan } from './plan';
import { Refusal } from './refusal';
import type { Changes } from './write-together';

/**
 * Takes away what `npm run new` has made of a name: files, and lines in registers.
 *
 * @returns what to print
 * @throws Refusal when it was not made so, or something else still uses it
 */
export async function remove(name: string, { isDryRun }: { isDryRun: boolean }): Promise<string[]> {
  const plan = findPlan(name);
  const files = Object.keys(plan.files);
  const missing = files.find((path) => !existsSync(join(root, path)));
  if (missing)
    throw new Refusal(`npm run new did not make "${name}", as there is no ${missing}: take it away by hand.`);
  const [folder = ''] = files.map((path) => dirname(path));
  const added = listFiles(join(root, folder)).find((file) => !files.includes(`${folder}/${file}`));
  if (added) throw new Refusal(`npm run new did not make ${folder}/${added}: take it away by hand first.`);
  const removed = files.map((path): [string, undefined] => [path, undefined]);
  const changes: Changes = new Map([...removed, ...(await changeRegisters(plan.lines, 'remove'))]);
  const user = findImporter(changes) ?? (plan.frontMatterKey && findContentWithKey(plan.frontMatterKey));
  if (user) throw new Refusal(`${user} still uses "${name}": take it out there first.`);
  if (!isDryRun) applyChanges(changes, plan);
  const lines = listChanges(changes, plan);
  return isDryRun ? ['This would change:', ...lines, 'Nothing was written.'] : lines;
}

/** The plan by which a component was made: its first file is the component itself. */
function findPlan(name: string): Plan {
  const plans = Object.values(kinds).flatMap((kind) => kind.rooms.map((room) => kind.plan(name, room)));
  const plan = plans.find(({ files }) =>
    Object.keys(files)
      .slice(0, 1)
      .every((path) => existsSync(join(root, path))),
  );
  if (plan) return plan;
  const names = listFiles(join(root, 'components')).flatMap((file) => /([A-Z]\w*)\.tsx$/.exec(file)?.[1] ?? []);
  const nearest = nearestName(name, names);
  throw new Refusal(`There is no "${name}" to remove.${nearest ? ` Did you mean "${nearest}"?` : ''}`);
}
