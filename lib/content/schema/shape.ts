// Content, stage 3a: reads back from a schema which keys it declares, for hints and for the editors' reference.

import { z } from 'zod';

/** A key of a map, as the editors’ reference tells it. */
export interface DeclaredKey {
  key: string;
  description: string;
  isRequired: boolean;
  /** What to write, where no sentence would do, as for a date. */
  example: string | undefined;
  /** Of a list of maps: the keys of each. */
  itemKeys: readonly DeclaredKey[];
}

/** Every key that a schema declares at its top, with the sentence that describes it. */
export function listKeys(schema: unknown): DeclaredKey[] {
  return Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => ({
    key,
    description: (field instanceof z.ZodType && field.description) || '',
    isRequired: !(field instanceof z.ZodOptional),
    example: readExample(field),
    // A map in the order written is a list to its schema, of a key and a value that have no sentence of their own.
    itemKeys: listKeys(elementOf(field)).filter((each) => each.description !== ''),
  }));
}

function readExample(field: unknown): string | undefined {
  const example = field instanceof z.ZodType ? field.meta()?.example : undefined;
  return typeof example === 'string' ? example : undefined;
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

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const inner = unwrap(schema, 'object');
  return inner && 'shape' in inner && typeof inner.shape === 'object' ? { ...inner.shape } : undefined;
}

function elementOf(schema: unknown): unknown {
  const inner = unwrap(schema, 'array');
  return inner && 'element' in inner ? inner.element : undefined;
}

/** Looks through optional, pipe and transform for the schema of a type. */
function unwrap(schema: unknown, type: string): object | undefined {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined;
  const { def } = schema;
  if (typeof def !== 'object' || def === null || !('type' in def)) return undefined;
  if (def.type === type) return schema;
  const inner = 'innerType' in def ? [def.innerType] : 'in' in def && 'out' in def ? [def.in, def.out] : [];
  return inner.map((each) => unwrap(each, type)).find((each) => each !== undefined);
}
