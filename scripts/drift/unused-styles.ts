import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClassNames, isGovuk } from './class-names';
import { listSources } from './sources';

const LIST = 'app/styles/site.scss';

/** Classes that our styles choose elements by, and that no markup has: ours, or GOV.UK Frontend’s. */
export function findUnusedClasses(styled: ClassNames, made: ClassNames, govuk: ReadonlySet<string>): string[] {
  return [...styled]
    .filter(([name]) => !made.has(name) && !govuk.has(name))
    .map(([name, file]) => `${file}: nothing has the class "${name}". Remove its styles.`);
}

/** Classes of ours in markup that no style chooses elements by. */
export function findUnstyledClasses(styled: ClassNames, made: ClassNames, govuk: ReadonlySet<string>): string[] {
  return [...made]
    .filter(([name]) => !isGovuk(name) && !styled.has(name) && !govuk.has(name))
    .map(([name, file]) => `${file}: no style knows the class "${name}". Style it or remove it.`);
}

/** Styles of components that no list of styles takes in: that of all pages, or one of a route. */
export function findUnlistedStyles(root: string): string[] {
  const lists = listSources(root, ['app'], /\.scss$/).map((file) => readFileSync(join(root, file), 'utf8'));
  return listSources(root, ['components'], /\.scss$/)
    .filter((file) => {
      const use = `/${file.replace(/_([^/]+)\.scss$/, '$1')}";`;
      return !lists.some((list) => list.includes(use));
    })
    .map((file) => `${file} is in no page: list it in ${LIST}.`);
}
