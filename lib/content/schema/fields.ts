// Content, stage 3a: the kinds of value that keys can hold, each checked from the text as written.

import { slug } from 'github-slugger';
import { z } from 'zod';
import { didYouMean, onlyNearName, withoutCurlyQuotes } from '../../problems';
import { entriesOf, isYamlMap, YamlText, type YamlValue } from '../yaml-value';

/** What a zod issue of ours carries besides its message: what to write instead. */
export interface IssueHint {
  hint: string;
  /** What to write in the value's place, where nothing else can have been meant. */
  fix?: string | undefined;
}

/**
 * A text that keeps its place. What `.meta` says of a field is its kind, for editors and their tools, and its JSON
 * Schema: YAML may read a text without quotes as a number or as true.
 */
const placedText = z
  .custom<YamlText>((value) => value instanceof YamlText && !value.isEmpty, { error: 'text' })
  .meta({ kind: 'text', type: ['string', 'number', 'boolean'], pattern: '\\S' });

/** A line or more of text. */
export const text = placedText.transform((value) => value.text.trim());

/** A text of Markdown. */
export const markdown = placedText.meta({ kind: 'markdown' });

/** A URL on the site, or in full elsewhere. */
export const link = placedText.meta({ kind: 'url' });

/** The name of a partial: `content/folder/name`. */
export const partialName = placedText.meta({ kind: 'partial' });

/** The path of a picture in the content tree. */
export const picturePath = placedText.meta({ kind: 'picture' });

/** The path of a file of the content tree that visitors can keep. */
export const filePath = placedText.meta({ kind: 'file' });

/** Text that may be empty. */
const anyText = z.custom<YamlText>((value) => value instanceof YamlText, { error: 'text' });

/**
 * A field whose text must pass a test.
 *
 * @param expected ends the sentence "must be …"
 * @param example ends the sentence "Write …": always the same, or made from what is there
 * @param mend tells what must have been meant, where that is plain
 */
export function checkedText<T>(
  expected: string,
  example: string | ((value: YamlText) => string),
  read: (value: YamlText) => T | undefined,
  mend: (value: YamlText) => string | undefined = () => undefined,
) {
  return anyText.transform((value, context) => {
    const result = read(value);
    if (result !== undefined) return result;
    const hint = `Write ${typeof example === 'string' ? example : example(value)}.`;
    const params: IssueHint = { hint, fix: mend(value) };
    context.addIssue({ code: 'custom', message: expected, params });
    return z.NEVER;
  });
}

/** `true` or `false`, without quotes. */
export const flag = anyText
  .transform((value, context) => {
    if (value.plain && /^(true|false)$/.test(value.text)) return value.text === 'true';
    const written = withoutCurlyQuotes(value.text);
    const isYes = /^(true|yes|y|on|1)$/i.test(written);
    const isNo = /^(false|no|n|off|0)$/i.test(written);
    const said = isYes ? 'true' : isNo ? 'false' : undefined;
    const params: IssueHint = { hint: `Write ${said ?? 'true or false'}, without quotes.`, fix: said };
    context.addIssue({ code: 'custom', message: 'true or false', params });
    return z.NEVER;
  })
  .meta({ kind: 'flag', type: 'boolean' });

const WHOLE_NUMBER = /^[1-9]\d{0,5}$/;

/** A number of sections, ranks and the like: whole, from 1. */
export const wholeNumber = checkedText('a whole number from 1', '1, 2, 3 …', (value) =>
  WHOLE_NUMBER.test(value.text) ? Number(value.text) : undefined,
).meta({ kind: 'number', type: ['integer', 'string'], minimum: 1, pattern: WHOLE_NUMBER.source });

const RANK = /^\d{1,9}(\.\d{1,9})?$/;

/** A rank such as `20.10`: what was written, and the number to sort by. */
export const rank = checkedText('a number', 'a number such as 20 or 20.10', (value) =>
  RANK.test(value.text) ? { written: value.text, rank: Number(value.text) } : undefined,
).meta({ kind: 'number', type: ['number', 'string'], minimum: 0, pattern: RANK.source });

/** A date, kept as `YYYY-MM-DD`. */
export const date = checkedText('a date', 'the date as YYYY-MM-DD, for example 2026-08-01', (value) => {
  const [written, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.text) ?? [];
  if (!written) return undefined;
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return made.toISOString().startsWith(written) ? written : undefined;
}).meta({ kind: 'date', example: '2026-08-01', type: 'string', format: 'date' });

const WEB_ADDRESS = /^https?:\/\/[^\s/]+/;

/** A date that keeps its place, for checks that depend on the day. */
export const placedDate = anyText
  .transform((value, context) => {
    const { data: day, error } = date.safeParse(value);
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue });
    return day === undefined ? z.NEVER : { day, place: value.whole };
  })
  .meta({ kind: 'date', example: '2026-08-01', type: 'string', format: 'date' });

/** A web address that begins with `https://` or `http://`, without a slash at its end. */
export const webAddress = checkedText('a web address', 'it in full, for example https://example.org', (value) =>
  WEB_ADDRESS.test(value.text) && URL.canParse(value.text) ? value.text.replace(/\/+$/, '') : undefined,
).meta({ kind: 'address', example: 'https://example.org', type: 'string', pattern: WEB_ADDRESS.source });

const ELEMENT_ID = /^[\p{Ll}\p{Nd}]+(-+[\p{Ll}\p{Nd}]+)*$/u;

const FRAME_ID = /^#?(top|main-content|related-content|important|accordion(-(heading|content)-\d+)?)$/;

/** An id as links write it after `#`, its place kept; ids that every page’s frame has are refused. */
export const elementId = checkedText(
  'an id of its own',
  ({ text: written }) => {
    if (FRAME_ID.test(written)) return `another id: the page itself has "${written.replace('#', '')}" already`;
    const meant = slug(written.trim())
      .replace(/-{2,}|_/g, '-')
      .replace(/^-|-$/g, '');
    return `small letters, digits and hyphens, for example ${meant || 'find-out-about-fees'}`;
  },
  (value) => (ELEMENT_ID.test(value.text) && !FRAME_ID.test(value.text) ? value : undefined),
).meta({ kind: 'id', type: ['string', 'integer'], pattern: ELEMENT_ID.source });

/** One of a few names, which may also be written after `prefix`; a misspelt one is told the nearest. */
export function oneOf<const Name extends string>(names: readonly Name[], prefix = '') {
  const plain = ({ text: written }: YamlText) => (written.startsWith(prefix) ? written.slice(prefix.length) : written);
  const choices = [...names, ...(prefix ? names.map((name) => `${prefix}${name}`) : [])];
  return anyText
    .transform((value, context) => {
      const written = plain(value);
      const found = names.find((name) => name === written);
      if (found !== undefined) return found;
      const otherwise = `Write ${names.map((name) => `"${name}"`).join(' or ')}.`;
      const hint = didYouMean(written, names, otherwise);
      const params: IssueHint = { hint, fix: onlyNearName(written, names) };
      context.addIssue({ code: 'custom', message: `one of ${names.join(', ')}`, params });
      return z.NEVER;
    })
    .meta({ kind: 'choice', enum: choices });
}

/** A map in the order written, as a list of key and value; `entries` tells editors what it leads from and to. */
export function orderedMap<Value extends z.ZodType>(value: Value, entries: `${string} → ${string}`) {
  const list = z
    .array(z.object({ key: placedText, value }), { error: 'a map' })
    .nonempty({ error: 'a map with at least one entry' });
  return z.preprocess((map) => (isYamlMap(map) ? [...entriesOf(map)] : null), list).meta({ kind: 'map', entries });
}

/** A list with at least one item. */
export function listOf<Value extends z.ZodType>(value: Value) {
  return z.array(value, { error: 'a list' }).nonempty({ error: 'a list with at least one item' });
}

/** A map whose keys are all declared, given on with camelCase keys: here, and nowhere else, is snake_case translated. */
export function block<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const strict = z.strictObject(shape, { error: 'a map' });
  return z.preprocess((value) => (isYamlMap(value) ? value : null), strict).transform(camelKeys);
}

/** The value at a path of a zod issue, and the key that leads to it. */
export function valueAt(root: YamlValue, path: readonly PropertyKey[]): { key?: YamlText; value?: YamlValue } {
  let key: YamlText | undefined;
  let value: YamlValue | undefined = root;
  for (let index = 0; index < path.length; index += 1) {
    const step = path[index];
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isYamlMap(value)) {
      const entries = entriesOf(value);
      const entry = typeof step === 'number' ? entries[step] : entries.find((each) => each.key.text === step);
      if (typeof step === 'number') index += 1;
      key = entry?.key ?? key;
      value = typeof step === 'number' && path[index] === 'key' ? entry?.key : entry?.value;
    } else value = undefined;
  }
  return { key, value };
}

/** `link_text` → `linkText`, as a type. */
export type CamelCase<Name> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name extends `${infer Head}-${infer Tail}`
    ? `${Head}${Capitalize<CamelCase<Tail>>}`
    : Name;
type CamelKeys<Shape> = { [Key in keyof Shape as CamelCase<Key>]: Shape[Key] };

function camelKeys<Shape extends object>(object: Shape): CamelKeys<Shape> {
  const entries = Object.entries(object).map(([key, value]) => [camelCase(key), value]);
  return Object.fromEntries(entries) as CamelKeys<Shape>;
}

/** `link_text` → `linkText`. */
export function camelCase<Name extends string>(name: Name): CamelCase<Name> & string {
  const text: string = name.replace(/[_-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return text as CamelCase<Name> & string;
}
