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

/** Styles of components that the list of all styles leaves out. */
export function findUnlistedStyles(root: string): string[] {
  const list = readFileSync(join(root, LIST), 'utf8');
  return listSources(root, ['components'], /\.scss$/)
    .filter((file) => !list.includes(`@use "../../${file.replace(/_([^/]+)\.scss$/, '$1')}";`))
    .map((file) => `${file} is in no page: list it in ${LIST}.`);
}
