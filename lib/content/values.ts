// Content, stage 3: the figures of `values/*.yml`, by the name that texts write.

import { type Problem, problem } from '../problems';
import type { Place, SourceFile } from '../source';
import { valueSchema } from './schema/site';
import { validate } from './schema/validate';
import type { SiteValue } from './site';
import { NO_NAMES, type UnsureNames } from './unsure-names';
import { readYaml } from './yaml';
import { entriesOf, isYamlMap, YamlText, type YamlValue } from './yaml-value';

/** The values of one file. */
export interface ValueFile {
  values: [name: string, value: SiteValue][];
  problems: Problem[];
  /** Names of values that it may define, as far as it has errors. */
  unsure: UnsureNames;
}

/** What was read before stands as long as its file does, so that pages find the same values. */
const valueFiles = new WeakMap<SourceFile, ValueFile>();

/** Reads the values of a file, by name: nested keys joined by `_`. */
export function readValueFile(source: SourceFile): ValueFile {
  const before = valueFiles.get(source);
  if (before) return before;
  const { value, problems } = readYaml(source);
  const wrong = new Set<string>();
  const file: ValueFile = { values: [], problems, unsure: problems.length > 0 ? 'all' : NO_NAMES };
  if (value !== undefined) {
    readLevel(value, [], source, file, wrong);
    file.unsure = [...wrong];
  }
  valueFiles.set(source, file);
  return file;
}

/** Adds a value to those of other files; gives the problem where there is one of that name. */
export function addValue(name: string, value: SiteValue, values: Map<string, SiteValue>): Problem[] {
  const [earlier, { place }] = [values.get(name)?.place, value];
  if (!earlier) {
    values.set(name, value);
    return [];
  }
  const where = earlier.file === place.file ? `on line ${earlier.line}` : `in ${earlier.file}, line ${earlier.line}`;
  const message = `The value "${name}" is also defined ${where}, and again here on line ${place.line}.`;
  return [problem('duplicate-key', place, message, 'Keep one of the two, or give this one another name.')];
}

/** Goes down the nested keys to the leaves: a text, or a map that says of itself what it is. */
function readLevel(
  value: YamlValue,
  keys: readonly YamlText[],
  source: SourceFile,
  file: ValueFile,
  wrong: Set<string>,
): void {
  if (isYamlMap(value) && !isLeaf(value)) {
    const entries = entriesOf(value);
    if (entries.length > 0 || keys.length === 0) {
      for (const entry of entries) readLevel(entry.value, [...keys, entry.key], source, file, wrong);
      return;
    }
  }
  const place = keys.at(-1)?.written ?? source.place(0, 0);
  const name = keys.map((key) => key.text).join('_');
  const fault = nameFault(name, keys, value, place);
  const before = file.problems.length;
  if (fault) file.problems.push(fault);
  else if (!(value instanceof YamlText)) {
    const { data, problems } = validate(valueSchema, value, place);
    file.problems.push(...problems);
    if (data) file.values.push([name, { ...data, place }]);
  } else if (value.isEmpty)
    file.problems.push(problem('missing-key', place, `The value "${name}" is empty.`, emptyHint(value)));
  else file.values.push([name, { value: value.text.trim(), place }]);
  if (file.problems.length > before) wrong.add(name);
}

/** Whether a map is a leaf: it has a text as `value`, or the date or source of one. */
function isLeaf(value: YamlValue): boolean {
  if (!isYamlMap(value)) return false;
  return value.value instanceof YamlText || value.as_of instanceof YamlText || value.source instanceof YamlText;
}

function nameFault(name: string, keys: readonly YamlText[], value: YamlValue, place: Place): Problem | undefined {
  if (keys.length === 0) {
    const message = 'The file is not a map of values.';
    return problem('wrong-type', place, message, 'Write each value on a line of its own, as "name: value".');
  }
  const wrong = keys.find((key, index) => !(index === 0 ? /^[A-Za-z][\w-]*$/ : /^[\w-]+$/).test(key.text));
  if (wrong) {
    const hint = 'Use letters, digits and _, beginning with a letter, so that texts can write $name$.';
    return problem('wrong-type', wrong.written, `"${wrong.text}" cannot be part of the name of a value.`, hint);
  }
  if (value instanceof YamlText || isLeaf(value)) return undefined;
  const said = Array.isArray(value) ? 'a list' : 'an empty map';
  const hint = `Write a text, or a map such as {value: "…", as_of: 2026-08-01, source: …}.`;
  return problem('wrong-type', place, `The value "${name}" must be a text, but it is ${said}.`, hint);
}

function emptyHint({ comment }: YamlText): string {
  if (comment) return `"${comment}" after it is a comment: put quotes round it if it is the value.`;
  return 'Write its value after the colon, or take the key out.';
}
