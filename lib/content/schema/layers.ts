// Content, stage 3a: looks through the layers of a schema: optional and pipe lie round what they are made from.

import { z } from 'zod';

/** The schema of each key of a map, where `schema` describes a map whose keys are declared. */
export function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const layer = findLayer(schema, (each) => each instanceof z.ZodObject);
  return layer instanceof z.ZodObject ? layer.shape : undefined;
}

/** The schema of each item, where `schema` describes a list; a map in the order written is one, of key and value. */
export function elementOf(schema: unknown): unknown {
  const layer = findLayer(schema, (each) => each instanceof z.ZodArray);
  return layer instanceof z.ZodArray ? layer.element : undefined;
}

/** What a schema says of itself by `.meta`; its outermost layer has the first word. */
export function metaOf(schema: unknown, name: string): unknown {
  return findLayer(schema, (layer) => layer.meta()?.[name] !== undefined)?.meta()?.[name];
}

function findLayer(schema: unknown, passes: (layer: z.ZodType) => boolean): z.ZodType | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  if (passes(schema)) return schema;
  for (const inner of innerLayers(schema)) {
    const found = findLayer(inner, passes);
    if (found) return found;
  }
  return undefined;
}

function innerLayers(schema: z.ZodType): unknown[] {
  if (schema instanceof z.ZodOptional) return [schema.unwrap()];
  return schema instanceof z.ZodPipe ? [schema.in, schema.out] : [];
}
