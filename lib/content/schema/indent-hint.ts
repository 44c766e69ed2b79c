// Content, stage 3: what to write where keys stand a level too far left, which YAML reads as something else.

import { z } from 'zod';
import { entriesOf, isYamlMap, type YamlEntry, YamlText, type YamlValue } from '../yaml-value';
import { valueAt } from './fields';
import { shapeOf } from './layers';
import { knownKeys } from './shape';

/** What to write where the name of a block or a step is missing. */
export const NAME_ABOVE = 'Write a name above it, as "name:", and indent its lines by two more spaces.';

/** The hint for an unknown key that belongs to an empty one above it. */
export function hintForUnknown(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  entries: readonly YamlEntry[],
  name: string,
): string | undefined {
  const above = entries.slice(
    0,
    entries.findIndex(({ key }) => key.text === name),
  );
  const owner = above.findLast(({ value }) => isEmpty(value));
  if (!owner || !knownKeys(schema, [...path, owner.key.text]).includes(name)) return undefined;
  return belongsTo(owner.key.text);
}

/**
 * The keys of a map that belong to an empty one above them, although a key of that name can stand in the map too: `steps`
 * beside an empty `accordion`. By the name of each, that of its owner.
 */
export function findStrayKeys(schema: z.ZodType, root: YamlValue, issues: readonly z.core.$ZodIssue[]) {
  const entries = isYamlMap(root) ? entriesOf(root) : [];
  const stray = new Map<string, string>();
  entries.forEach(({ key: { text: name }, value }, index) => {
    const owner = entries.slice(0, index).findLast((each) => isEmpty(each.value))?.key.text;
    const own = issues.filter(({ path }) => path[0] === name);
    const inner = owner === undefined ? undefined : shapeOf(shapeOf(schema)?.[owner])?.[name];
    if (owner === undefined || own.length === 0 || !(inner instanceof z.ZodType)) return;
    if ((inner.safeParse(value).error?.issues.length ?? 0) < own.length) stray.set(name, owner);
  });
  return stray;
}

/** The hint for an empty key, where another stands beside it that belongs below it. */
export function hintForOwner(stray: string): string {
  return `Indent "${stray}" and all lines below it by two more spaces: it belongs to this key.`;
}

/** The hint for an entry of a map of names, such as steps and blocks, that is no name but a key of what has the name. */
export function hintForEntry(schema: z.ZodType, path: readonly PropertyKey[], root: YamlValue): string | undefined {
  const index = path.at(-2);
  const { key, value } = valueAt(root, path);
  if (typeof index !== 'number' || path.at(-1) !== 'value' || !key || !(value instanceof YamlText)) return undefined;
  const keys = knownKeys(schema, path);
  const beside = (at: number) => valueAt(root, [...path.slice(0, -2), at, 'value']);
  if (isEmpty(value)) {
    const { key: next, value: isThere } = beside(index + 1);
    return isThere && next && keys.includes(next.text)
      ? `Indent "${next.text}" below it by two more spaces.`
      : undefined;
  }
  if (!keys.includes(key.text)) return undefined;
  const above = index > 0 ? beside(index - 1) : {};
  if (above.key && above.value && isEmpty(above.value)) return belongsTo(above.key.text);
  return NAME_ABOVE;
}

function belongsTo(owner: string): string {
  return `Indent it by two more spaces: it belongs to "${owner}" above it.`;
}

function isEmpty(value: YamlValue): boolean {
  return value instanceof YamlText ? value.text.trim() === '' : isYamlMap(value) && entriesOf(value).length === 0;
}
