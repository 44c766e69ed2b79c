// Content: names that may stand for something which could not be read, so that nobody is told that they stand for nothing.

import { entriesOf, isYamlMap, type YamlMap, YamlText } from './yaml-value';

/** Names of values and blocks that may be defined; `all` where it is not known which names a file has. */
export type UnsureNames = 'all' | readonly string[];

/** Nothing is unsure. */
export const NO_NAMES: UnsureNames = [];

/** Whether a name may be one of them. */
export function hasName(names: UnsureNames, name: string): boolean {
  return names === 'all' || names.includes(name);
}

/** The names of several. */
export function joinNames(all: readonly UnsureNames[]): UnsureNames {
  const some = all.filter((each) => each === 'all' || each.length > 0);
  if (some.length < 2) return some[0] ?? NO_NAMES;
  return some.includes('all') ? 'all' : [...new Set(some.flat())];
}

/**
 * The names one level down in a front matter with errors: those of its blocks, whatever is wrong with them. A kind of
 * block may stand for the name that is missing below it.
 */
export function innerNames(map: YamlMap): UnsureNames {
  const inner = entriesOf(map).flatMap(({ value }) => (isYamlMap(value) ? entriesOf(value) : []));
  const kinds = entriesOf(map).filter(
    ({ value }) => isYamlMap(value) && entriesOf(value).some((each) => each.value instanceof YamlText),
  );
  return [...new Set([...inner, ...kinds].map(({ key }) => key.text))];
}
