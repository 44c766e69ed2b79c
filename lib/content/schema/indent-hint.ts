// Content, stage 3: what to write where keys stand a level too far left, which YAML reads as something else.

import type { z } from 'zod';
import { entriesOf, isYamlMap, type YamlEntry, YamlText, type YamlValue } from '../yaml-value';
import { valueAt } from './fields';
import { knownKeys } from './shape';

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
  return `Write a name above it, as "name:", and indent this line by two more spaces.`;
}

function belongsTo(owner: string): string {
  return `Indent it by two more spaces: it belongs to "${owner}" above it.`;
}

function isEmpty(value: YamlValue): boolean {
  return value instanceof YamlText ? value.text.trim() === '' : isYamlMap(value) && entriesOf(value).length === 0;
}
