// Content, stage 3a: reads back from a schema which keys it declares, for hints and for the editors' reference.

import { z } from 'zod';
import { elementOf, metaOf, shapeOf } from './layers';

const textKinds = [
  'text',
  'markdown',
  'flag',
  'number',
  'date',
  'url',
  'address',
  'partial',
  'picture',
  'file',
  'id',
] as const;

/** Kinds of value that are one text. */
export type TextKind = (typeof textKinds)[number];

/** What may be written as a value, as the editors’ reference and their tools tell it. */
export type ValueKind =
  | { kind: TextKind }
  | { kind: 'choice'; names: readonly string[] }
  | { kind: 'list'; of: ValueKind }
  /** A map whose keys are the editor’s own; `entries` says what it leads from and to, as in `words → URL`. */
  | { kind: 'map'; entries: string; of: ValueKind }
  /** A block, by its key in front matter. */
  | { kind: 'block'; block: string }
  /** A map whose keys are declared. */
  | { kind: 'keys'; keys: readonly DeclaredKey[] };

/** A key of a map, as the editors’ reference tells it. */
export interface DeclaredKey {
  key: string;
  description: string;
  isRequired: boolean;
  value: ValueKind;
  /** What to write, where no sentence would do, as for a date. */
  example: string | undefined;
}

/** Every key that a schema declares at its top, with the sentence that describes it. */
export function listKeys(schema: unknown): DeclaredKey[] {
  return Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => {
    const example = metaOf(field, 'example');
    return {
      key,
      description: (field instanceof z.ZodType && field.description) || '',
      isRequired: !(field instanceof z.ZodOptional),
      value: kindOf(field),
      example: typeof example === 'string' ? example : undefined,
    };
  });
}

/** The keys of a map, or of each map in a list or in a map: what stands one level below a key. */
export function innerKeys(value: ValueKind): readonly DeclaredKey[] {
  if (value.kind === 'list' || value.kind === 'map') return innerKeys(value.of);
  return value.kind === 'keys' ? value.keys : [];
}

/** The keys that a schema declares for the map at `path`, found by walking the schema as the path goes. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let level: unknown = schema;
  for (const step of path) {
    const shape = shapeOf(level);
    if (shape) level = typeof step === 'string' ? shape[step] : undefined;
    else level = typeof step === 'number' ? elementOf(level) : undefined;
  }
  return Object.keys(shapeOf(level) ?? {});
}

function kindOf(schema: unknown): ValueKind {
  const kind = metaOf(schema, 'kind');
  const textKind = textKinds.find((each) => each === kind);
  if (textKind) return { kind: textKind };
  if (kind === 'block') return { kind, block: String(metaOf(schema, 'block')) };
  if (kind === 'choice') return { kind, names: [metaOf(schema, 'enum')].flat().map(String) };
  if (kind === 'map') {
    const entry = shapeOf(elementOf(schema));
    return { kind, entries: String(metaOf(schema, 'entries')), of: kindOf(entry?.value) };
  }
  const element = elementOf(schema);
  return element === undefined ? { kind: 'keys', keys: listKeys(schema) } : { kind: 'list', of: kindOf(element) };
}
