// Editor: what the schemas declare for a path of keys in a file.

import {
  blocks,
  type DeclaredKey,
  imageSchema,
  listKeys,
  pageSchema,
  partialSchema,
  siteSchema,
  type ValueKind,
  valueSchema,
} from '../content';

/** What may stand at a path of keys, and the key that leads there, where it is a declared one. */
export interface Declared {
  value: ValueKind;
  key: DeclaredKey | undefined;
}

/** What a file of the tree holds at its top, by its path in the tree. */
function rootOf(path: string): ValueKind | undefined {
  if (path.endsWith('.md')) return keysOf(/(^|\/)_[^/]*$/.test(path) ? partialSchema : pageSchema);
  if (path === 'site.yml') return keysOf(siteSchema);
  if (path === 'images.yml') return { kind: 'map', entries: 'path → picture', of: keysOf(imageSchema) };
  if (path === 'redirects.yml') return { kind: 'map', entries: 'old path → URL', of: { kind: 'url' } };
  return undefined;
}

/** What the schemas declare at a path of keys, `-` for an item of a list; undefined where they know no such path. */
export function declaredAt(path: string, keys: readonly string[]): Declared | undefined {
  if (/^values\/[^/]+\.yml$/.test(path)) return declaredInValues(keys);
  const root = rootOf(path);
  return keys.reduce<Declared | undefined>(
    (level, step) => level && stepInto(level.value, step),
    root && { value: root, key: undefined },
  );
}

/** The keys that a value declares, where it is a map of declared keys or a block. */
export function declaredKeys(value: ValueKind): readonly DeclaredKey[] {
  if (value.kind !== 'block') return value.kind === 'keys' ? value.keys : [];
  const found = blocks.find(({ type }) => type === value.block);
  if (!found) return [];
  const keys = listKeys(found.reference);
  return found.forms.length === 0 ? keys : [...keys, ...keysOfForms(keys, found.forms)];
}

/** A block of several forms names its form, and has the fields of that form as its arguments; the first is `simple`. */
function keysOfForms(simple: readonly DeclaredKey[], forms: (typeof blocks)[number]['forms']): DeclaredKey[] {
  const names = ['simple', ...forms.map(({ name }) => name)];
  const all = [...simple, ...forms.flatMap(({ reference }) => listKeys(reference))];
  const fields = new Map(all.map((key) => [key.key, { ...key, isRequired: false }]));
  const optional = { isRequired: false, example: undefined };
  return [
    { ...optional, key: 'name', description: 'Which form it has.', value: { kind: 'choice', names } },
    {
      ...optional,
      key: 'arguments',
      description: 'What it says, in the form that its `name` chooses.',
      value: { kind: 'keys', keys: [...fields.values()] },
    },
  ];
}

function stepInto(value: ValueKind, step: string): Declared | undefined {
  if (value.kind === 'list') return step === '-' ? { value: value.of, key: undefined } : undefined;
  if (value.kind === 'map') return { value: value.of, key: undefined };
  const key = declaredKeys(value).find((each) => each.key === step);
  return key && { value: key.value, key };
}

/** In a file of values all keys are the editor’s own, but for those of a leaf. */
function declaredInValues(keys: readonly string[]): Declared | undefined {
  const leaf = keysOf(valueSchema);
  if (keys.length === 0) return undefined;
  return stepInto(leaf, keys.at(-1) ?? '') ?? { value: leaf, key: undefined };
}

function keysOf(schema: unknown): ValueKind {
  return { kind: 'keys', keys: listKeys(schema) };
}
