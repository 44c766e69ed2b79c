// Content, stage 3: lines of YAML that a key takes, made from its schema, for hints where one value on its line will not do.

import { z } from 'zod';
import { textAlone } from '../yaml-value';
import { blocks } from './blocks';
import { elementOf, metaOf, shapeOf } from './layers';

/** What editors call the entries of a map, where "name" would say too little. */
const ENTRY_NAMES: Readonly<Record<string, string>> = {
  related_content: 'Words of the link',
  footer: 'Words of the link',
  steps: 'Title of the step',
};

/** What a text is for, by the end of its key’s name: one word stands for one idea in every schema. */
const TEXTS: readonly [keys: RegExp, example: string][] = [
  [/^(partial|content|before-content|promo_content)$/, 'content/folder/name'],
  [/^(related_content|footer|.*(link|target|url))$/, '/name-of-a-page'],
  [/^(image|path|file_path|.*_image)$/, 'media/images/name.jpg'],
  [/./, 'Text'],
];

const OTHERS = ['an-id', 'true', '1', '2026-08-01', 'https://example.org', '/old-path', 'en-GB'];

/**
 * A key that holds a list or a map, with what can stand below it, each line after `indent` spaces; undefined where one
 * line would do, and where the schema does not tell.
 *
 * @param path the steps of a zod issue, from `schema` to the value of the key or to an item of it
 * @param name the key as the editor wrote it
 */
export function exampleLines(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  name: string,
  indent: number,
): string | undefined {
  const isItem = typeof path.at(-1) === 'number';
  const holder = isItem ? path.slice(0, -1) : path;
  const below = entriesBelow(schemaAt(schema, holder), lastKey(holder));
  if (!below) return undefined;
  return [`${name}:`, ...below.map((line) => `  ${line}`)].map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}

/** What a key with this name takes, where that is a path or URL. */
export function examplePath(name: string): string | undefined {
  return TEXTS.find(([keys, example]) => keys.test(name) && example.includes('/'))?.[1];
}

/** The name of the key that a path of a zod issue ends at, or that holds the item that it ends at. */
export function lastKey(path: readonly PropertyKey[]): string | undefined {
  const isEntry = (step: PropertyKey, index: number) =>
    typeof path[index - 1] === 'number' && /^(key|value)$/.test(String(step));
  const step = path.findLast((each, index) => typeof each === 'string' && !isEntry(each, index));
  return typeof step === 'string' ? step : undefined;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let level: unknown = schema;
  for (const step of path) level = typeof step === 'number' ? elementOf(level) : shapeOf(level)?.[String(step)];
  return level;
}

/** The lines below a key: an entry, an item, or each key that must be there. */
function entriesBelow(schema: unknown, key = 'name'): string[] | undefined {
  const element = elementOf(schema);
  if (element) {
    const { key: entryKey, value } = shapeOf(element) ?? {};
    const isMap = entryKey !== undefined && value !== undefined;
    const said = inline(isMap ? value : element, key);
    return said === undefined ? undefined : [isMap ? `${ENTRY_NAMES[key] ?? 'name'}: ${said}` : `- ${said}`];
  }
  const shape = shapeOf(schema) ?? shapeOf(blockOf(key));
  if (!shape) return undefined;
  const required = Object.entries(shape).filter(([, field]) => !(field instanceof z.ZodOptional));
  const said = (required.length > 0 ? required : Object.entries(shape).slice(0, 1)).map(([name, field]) => {
    const value = inline(field, name);
    return value === undefined ? undefined : `${name}: ${value}`;
  });
  return said.every((line) => line !== undefined) ? said : undefined;
}

/** What a schema takes, on one line. */
function inline(schema: unknown, key: string): string | undefined {
  if (elementOf(schema) || shapeOf(schema) || (schema instanceof z.ZodType && !firstTaken(schema, key))) {
    const lines = entriesBelow(schema, key);
    if (!lines) return undefined;
    return lines.every((line) => line.startsWith('- '))
      ? `[${lines.map((line) => line.slice(2))}]`
      : `{${lines.join(', ')}}`;
  }
  return firstTaken(schema, key);
}

/** The first text at hand that a schema takes. */
function firstTaken(schema: unknown, key: string): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const said = TEXTS.find(([keys]) => keys.test(key))?.[1] ?? 'Text';
  const wanted = schema.safeParse(textAlone('')).error?.issues[0]?.message ?? '';
  const choice = /^one of ([^,]+)/.exec(wanted)?.[1] ?? said;
  const example = String(metaOf(schema, 'example') ?? '').replace(/^"(.*)"$/, '$1');
  return [example, choice, said, ...OTHERS].find((each) => each !== '' && schema.safeParse(textAlone(each)).success);
}

/** The fields of a block, which its schema alone does not tell where it takes several forms. */
function blockOf(key: string): z.ZodType | undefined {
  const type = /^ctas?$/.test(key) ? 'calls_to_action' : key;
  return blocks.find((block) => block.type === type)?.reference;
}
