// Content, stage 3a: values that are let through as they are written, whatever they are.

import { z } from 'zod';
import { entriesOf, YamlText, type YamlValue } from '../yaml-value';
import { type IssueHint, orderedMap } from './fields';

/** Anything that YAML can say, as plain texts, lists and maps. */
export type Untouched = string | Untouched[] | { [key: string]: Untouched };

/** A map of anything, in the order written: only its keys must be fit for the names of attributes. */
export const untouchedMap = orderedMap(
  z.custom<YamlValue>((value) => value !== undefined).transform(toPlain),
  'name → anything',
).superRefine((entries, context) => {
  entries.forEach(({ key }, index) => {
    if (/^[A-Za-z][\w.-]*$/.test(key.text)) return;
    const params: IssueHint = { hint: 'Write it with letters, digits, hyphens and _.' };
    context.addIssue({ code: 'custom', path: [index, 'key'], message: 'a name without spaces', params });
  });
});

function toPlain(value: YamlValue): Untouched {
  if (value instanceof YamlText) return value.text;
  if (Array.isArray(value)) return value.map(toPlain);
  return Object.fromEntries(entriesOf(value).map((entry) => [entry.key.text, toPlain(entry.value)]));
}
