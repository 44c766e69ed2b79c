// Content, stage 3: holds YAML values against a schema and tells each difference as a problem at its place.

import type { z } from 'zod';
import { didYouMean, onlyNearName, type Problem, problem } from '../../problems';
import type { Place } from '../../source';
import { entriesOf, isYamlMap, placeOf, YamlText, type YamlValue } from '../yaml-value';
import { valueAt } from './fields';
import { knownKeys } from './shape';

/** A typed value, or what keeps the YAML from being one. */
export type Validated<Value> = { data: Value; problems: [] } | { data: undefined; problems: Problem[] };

/** Types a YAML value by its schema; `whole` is the place for what is missing at the top. */
export function validate<Value>(schema: z.ZodType<Value>, value: YamlValue, whole: Place): Validated<Value> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  return { data: undefined, problems: result.error.issues.flatMap((issue) => explain(issue, value, whole, schema)) };
}

function explain(issue: z.core.$ZodIssue, root: YamlValue, whole: Place, schema: z.ZodType): Problem[] {
  const { key, value } = valueAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    const entries = isYamlMap(value) ? entriesOf(value) : [];
    const free = known.filter((name) => entries.every(({ key }) => key.text !== name));
    return issue.keys.map((name) => {
      const at = entries.find((entry) => entry.key.text === name)?.key.written;
      const otherwise = known.length > 0 ? `The keys here are ${known.join(', ')}.` : 'Take it out.';
      return problem(
        'unknown-key',
        at ?? whole,
        `"${name}" is not a key that can stand here.`,
        didYouMean(name, known, otherwise),
        at && onlyNearName(name, free),
      );
    });
  }
  const name = String(issue.path.findLast((step) => typeof step === 'string' && step !== 'value') ?? '');
  if (value === undefined) {
    const owner = key?.written ?? whole;
    const within = key ? `"${key.text}" has no "${name}"` : `There is no "${name}"`;
    return [problem('missing-key', owner, `${within}.`, `Add a line "${name}: …".`)];
  }
  const shown = key ? `"${key.text}"` : 'The file';
  if (value instanceof YamlText && value.text.trim() === '') {
    const place = key?.written ?? value.written;
    return [
      problem('missing-key', place, `${shown} is empty.`, 'Write its value after the colon, or take the key out.'),
    ];
  }
  const place = (value instanceof YamlText || !key ? placeOf(value) : key.written) ?? whole;
  const message = `${shown} must be ${issue.message}, but it is ${describe(value)}.`;
  return [problem('wrong-type', place, message, hintOf(issue), fixOf(issue))];
}

function fixOf(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' && typeof issue.params?.fix === 'string' ? issue.params.fix : undefined;
}

function hintOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return issue.params.hint;
  if (issue.message.startsWith('a map'))
    return 'Write each entry below it on a line of its own: two spaces, then "name: value".';
  if (issue.message.startsWith('a list'))
    return 'Write each item below it on a line of its own: two spaces, then "- item".';
  return 'Write one text after the colon.';
}

function describe(value: YamlValue): string {
  if (value instanceof YamlText) return `"${value.text.length > 60 ? `${value.text.slice(0, 60)}…` : value.text}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return entriesOf(value).length === 0 ? 'an empty map' : 'a map';
}
