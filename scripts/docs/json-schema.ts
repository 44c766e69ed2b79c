import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A JSON Schema as text, for editors that check YAML while it is written: what `schema` takes, before it is typed. */
export function makeJsonSchema(schema: z.ZodType, title: string): string {
  return write(title, toJsonSchema(schema));
}

/** The JSON Schema of a file of values: keys nested as deep as the editor likes, down to a text or to a `leaf`. */
export function makeValuesSchema(leaf: z.ZodType, title: string): string {
  const text: JsonSchema = { type: ['string', 'number', 'boolean'] };
  const nested: JsonSchema = {
    type: 'object',
    minProperties: 1,
    not: { properties: { value: text }, required: ['value'] },
    additionalProperties: { $ref: '#/definitions/value' },
  };
  return write(title, { ...nested, definitions: { value: { anyOf: [text, toJsonSchema(leaf), nested] } } });
}

/** What only a transform checks, such as an id used twice, is for the engine alone. */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { forms } = jsonSchema;
      delete jsonSchema.forms;
      if (Array.isArray(forms)) jsonSchema.anyOf = forms.map(toJsonSchema);
    },
  });
  return forEditors(made);
}

/** Takes out what only our own tools read, and makes a map of what is a list of key and value to zod. */
function forEditors({ kind, entries, block, example, ...schema }: JsonSchema): JsonSchema {
  const { properties, items, ...rest } = schema;
  const item = isSchema(items) ? items : undefined;
  if (kind === 'map') {
    const { minItems, type, ...told } = rest;
    const value = item?.properties?.value;
    return {
      ...told,
      type: 'object',
      minProperties: 1,
      additionalProperties: isSchema(value) ? forEditors(value) : {},
    };
  }
  return {
    ...rest,
    ...(typeof example === 'string' && { examples: [example] }),
    ...(properties && { properties: mapValues(properties, (each) => (isSchema(each) ? forEditors(each) : each)) }),
    ...(item && { items: forEditors(item) }),
  };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues<Value>(object: Readonly<Record<string, Value>>, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function write(title: string, schema: JsonSchema): string {
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema }, null, 2)}\n`;
}
