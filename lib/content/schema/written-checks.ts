// Content, stage 3a: what must be true between the keys of a map, looked at as written: also where some of them are wrong.

import { z } from 'zod';
import { isYamlMap, type YamlMap, type YamlValue } from '../yaml-value';
import { shapeOf } from './layers';

/** A value that does not go together with others. */
export interface WrittenIssue {
  /** From the map to the value, as in zod’s issues. */
  path: PropertyKey[];
  /** Ends the sentence "must be …". */
  message: string;
  hint: string;
}

type WrittenCheck = (map: YamlMap) => WrittenIssue[];
const checks = new WeakMap<z.ZodType, WrittenCheck>();

/**
 * Gives a schema a check of the map as written.
 *
 * Zod runs a refinement only when all keys are right, so that one fault would hide another: this runs beside it.
 */
export function withWrittenCheck<Schema extends z.ZodType>(schema: Schema, check: WrittenCheck): Schema {
  checks.set(schema, check);
  return schema;
}

/** What the checks of a schema’s own keys say of a map, as issues of zod. */
export function runWrittenChecks(schema: z.ZodType, value: YamlValue): z.core.$ZodIssueCustom[] {
  if (!isYamlMap(value)) return [];
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const map = value[key];
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    const check = inner instanceof z.ZodType ? checks.get(inner) : undefined;
    return (isYamlMap(map) && check ? check(map) : []).map(({ path, message, hint }) => ({
      code: 'custom' as const,
      path: [key, ...path],
      message,
      params: { hint },
      input: undefined,
    }));
  });
}
