// Content, stage 3: holds YAML values against a schema and tells each difference as a problem at its place.

import type { z } from 'zod';
import { didYouMean, nearestName, onlyNearName, type Problem, problem, straightQuotesHint } from '../../problems';
import type { Place } from '../../source';
import {
  entriesOf,
  isYamlMap,
  makeYamlMap,
  placeOf,
  textAlone,
  type YamlMap,
  YamlText,
  type YamlValue,
} from '../yaml-value';
import { exampleLines, examplePath, lastKey } from './example-lines';
import { valueAt } from './fields';
import { findStrayKeys, hintForEntry, hintForOwner, hintForUnknown, NAME_ABOVE } from './indent-hint';
import { knownKeys } from './shape';
import { runWrittenChecks } from './written-checks';

/** More keys than these are no hint. */
const MOST_KEYS = 16;

/** A typed value, or what keeps the YAML from being one. */
export interface Validated<Value> {
  /** Undefined when there are problems. */
  data: Value | undefined;
  /** The same of the keys that nothing is wrong with, so that what they name is looked at all the same. */
  sound: Value | undefined;
  problems: Problem[];
}

/**
 * Types a YAML value by its schema.
 *
 * @param whole the place for what is missing at the top
 * @param standIn what to take for keys that cannot be missing, where they are wrong
 */
export function validate<Value>(
  schema: z.ZodType<Value>,
  value: YamlValue,
  whole: Place,
  standIn: Readonly<Record<string, string>> = {},
): Validated<Value> {
  const result = schema.safeParse(value);
  const issues = [...(result.error?.issues ?? []), ...runWrittenChecks(schema, value)];
  if (result.success && issues.length === 0) return { data: result.data, sound: result.data, problems: [] };
  const sound = isYamlMap(value) ? schema.safeParse(soundKeys(value, issues, whole, standIn)).data : undefined;
  const stray = findStrayKeys(schema, value, issues);
  const told = withoutMisspelt(issues, value, schema).filter(({ path }) => !stray.has(String(path[0])));
  const problems = withoutFlat(told, value, schema).flatMap((issue) => explain(issue, value, whole, schema, stray));
  return { data: undefined, sound, problems };
}

/** A map without the keys that an issue is about. */
function soundKeys(
  map: YamlMap,
  issues: readonly z.core.$ZodIssue[],
  whole: Place,
  standIn: Readonly<Record<string, string>>,
): YamlMap {
  const nameOf = (step: PropertyKey | undefined) =>
    typeof step === 'number' ? entriesOf(map)[step]?.key.text : String(step);
  const wrong = new Set(issues.flatMap(({ path, ...issue }) => (path.length > 0 ? nameOf(path[0]) : unknownOf(issue))));
  const kept = entriesOf(map).filter(({ key }) => !wrong.has(key.text));
  const missing = Object.entries(standIn).filter(([name]) => !kept.some(({ key }) => key.text === name));
  const made = missing.map(([name, text]) => ({ key: textAlone(name), value: textAlone(text) }));
  return makeYamlMap([...kept, ...made], whole);
}

/** Without those about a key that is missing because it is misspelt: that is told of the key which is there. */
function withoutMisspelt(
  issues: readonly z.core.$ZodIssue[],
  root: YamlValue,
  schema: z.ZodType,
): readonly z.core.$ZodIssue[] {
  const meant = issues.flatMap(({ path, ...issue }) =>
    unknownOf(issue).flatMap((name) => {
      const nearest = nearestName(name, knownInForm(issue) ?? knownKeys(schema, path));
      return nearest === undefined ? [] : [[...path, nearest].join('\n')];
    }),
  );
  return issues.filter(({ path }) => !meant.includes(path.join('\n')) || valueAt(root, path).value !== undefined);
}

/** Without all but the first of several keys that stand where the name of what they belong to is missing. */
function withoutFlat(
  issues: readonly z.core.$ZodIssue[],
  root: YamlValue,
  schema: z.ZodType,
): readonly z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    if (hintForEntry(schema, path, root) !== NAME_ABOVE) return true;
    const owner = path.slice(0, -2).join('\n');
    const isFirst = !seen.has(owner);
    seen.add(owner);
    return isFirst;
  });
}

function unknownOf(issue: Omit<z.core.$ZodIssue, 'path'>): string[] {
  return 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
}

/** @param stray keys at the top that belong to an empty one, by name, with that one’s */
function explain(
  issue: z.core.$ZodIssue,
  root: YamlValue,
  whole: Place,
  schema: z.ZodType,
  stray: ReadonlyMap<string, string>,
): Problem[] {
  const { key, value } = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownInForm(issue) ?? knownKeys(schema, issue.path);
    const entries = isYamlMap(value) ? entriesOf(value) : [];
    const free = known.filter((name) => entries.every(({ key }) => key.text !== name));
    return issue.keys.map((name) => {
      const at = entries.find((entry) => entry.key.text === name)?.key.written;
      const otherwise = known.length > 0 ? hintForStrange(known) : 'Take it out.';
      return problem(
        'unknown-key',
        at ?? whole,
        `"${name}" is not a key that can stand here.`,
        hintForUnknown(schema, issue.path, entries, name) ?? didYouMean(name, known, otherwise),
        at && onlyNearName(name, free),
      );
    });
  }
  const name = lastKey(issue.path) ?? '';
  if (value === undefined) {
    const owner = key?.written ?? whole;
    const lack = textParam(issue, 'lack') ?? `no "${name}"`;
    const within = key ? `"${key.text}" has ${lack}` : `There is ${lack}`;
    const lines = exampleLines(schema, issue.path, name, key ? key.written.column + 1 : 0);
    const added = lines ? `Add it, for example:\n${lines}` : `Add a line "${name}: ${examplePath(name) ?? '…'}".`;
    const hint = hintParam(issue) ?? added;
    return [problem('missing-key', owner, `${within}.`, hint)];
  }
  const shown = key ? `"${key.text}"` : 'The file';
  const lines = key && exampleLines(schema, issue.path, key.text, key.written.column - 1);
  if (value instanceof YamlText && value.isEmpty) {
    const place = key?.written ?? value.written;
    const [belonging] = [...stray].find(([, owner]) => issue.path.length === 1 && owner === name) ?? [];
    const indent = belonging === undefined ? hintForEntry(schema, issue.path, root) : hintForOwner(belonging);
    const hint = indent ?? emptyHint(value, lines);
    return [problem('missing-key', place, `${shown} is empty.`, hint)];
  }
  const isItem = typeof issue.path.at(-1) === 'number' && Array.isArray(valueAt(root, issue.path.slice(0, -1)).value);
  const place = (value instanceof YamlText || isItem || !key ? placeOf(value) : key.written) ?? whole;
  const owner = isItem ? `An item of ${shown}` : shown;
  const message = `${owner} must be ${issue.message}, but it is ${describe(value)}.`;
  const hint = hintForEntry(schema, issue.path, root) ?? hintOf(issue, value, lines);
  return [problem('wrong-type', place, message, hint, fixOf(issue))];
}

function fixOf(issue: z.core.$ZodIssue): string | undefined {
  return textParam(issue, 'fix');
}

function textParam(issue: z.core.$ZodIssue, name: string): string | undefined {
  const param: unknown = issue.code === 'custom' ? issue.params?.[name] : undefined;
  return typeof param === 'string' ? param : undefined;
}

function emptyHint(value: YamlText, lines: string | undefined): string {
  if (value.comment) return `"${value.comment}" after it is a comment: put quotes round it if it is the value.`;
  return lines ? `Write it like this, for example:\n${lines}` : 'Write its value after the colon, or take the key out.';
}

/** The keys that a schema chosen by what is written knows: it cannot be found from the whole one. */
function knownInForm(issue: object): string[] | undefined {
  const params: unknown = 'params' in issue ? issue.params : undefined;
  const known: unknown = typeof params === 'object' && params ? Reflect.get(params, 'known') : undefined;
  return Array.isArray(known) ? known.map(String) : undefined;
}

function hintParam(issue: z.core.$ZodIssue): string | undefined {
  return textParam(issue, 'hint');
}

/** What to write instead of a key that is like none. */
function hintForStrange(known: readonly string[]): string {
  if (known.length <= MOST_KEYS) return `The keys here are ${known.join(', ')}.`;
  return 'Take it out: docs/writing-content.md has every key that can stand here.';
}

function hintOf(issue: z.core.$ZodIssue, value: YamlValue, lines: string | undefined): string {
  const isFlag = issue.message === 'true or false';
  const curly = value instanceof YamlText && !isFlag ? straightQuotesHint(value.text) : undefined;
  const hint = curly ?? hintParam(issue);
  if (hint !== undefined) return hint;
  const [, item] = (value instanceof YamlText && /^[-*•–](\S+)/.exec(value.text)) || [];
  if (item && issue.message.startsWith('a list')) return `Write a hyphen and a space before each item: - ${item}`;
  const pair = isYamlMap(value) && issue.message === 'text' ? pairOf(value) : undefined;
  if (pair) return `If it is one text, put quotes round it: "${pair}"`;
  if (lines && /^a (map|list)/.test(issue.message)) return `Write it like this, for example:\n${lines}`;
  if (issue.message.startsWith('a map'))
    return 'Write each entry below it on a line of its own: two spaces, then "name: value".';
  if (issue.message.startsWith('a list'))
    return 'Write each item below it on a line of its own: two spaces, then "- item".';
  return 'Write one text after the colon.';
}

/** The one entry of a map as it stands on a line, where a text with a colon in it may be meant. */
function pairOf(map: YamlMap): string | undefined {
  const [entry, ...others] = entriesOf(map);
  const { key, value } = entry ?? {};
  return key && value instanceof YamlText && others.length === 0 ? `${key.text}: ${value.text}` : undefined;
}

function describe(value: YamlValue): string {
  if (value instanceof YamlText) return `"${value.text.length > 60 ? `${value.text.slice(0, 60)}…` : value.text}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return entriesOf(value).length === 0 ? 'an empty map' : 'a map';
}
