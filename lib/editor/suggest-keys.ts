// Editor: completion of keys and of their values, as the schemas declare them.

import type { DeclaredKey, ValueKind } from '../content';
import { declaredKeys } from './declared';
import { describeKey } from './describe-key';
import type { Suggestion } from './suggestion';

/** The keys that can still be written beside those that are taken, the required ones first. */
export function suggestKeys(value: ValueKind, taken: readonly string[], replaces: number): Suggestion[] {
  const free = declaredKeys(value).filter(({ key }) => !taken.includes(key));
  return free
    .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .map((key) => ({
      kind: 'key',
      label: key.key,
      text: writeKey(key),
      hasStops: true,
      detail: key.isRequired ? 'required' : undefined,
      documentation: describeKey(key),
      replaces,
    }));
}

/** The names that a value can be one of. */
export function suggestChoices(value: ValueKind, replaces: number): Suggestion[] {
  const names = value.kind === 'flag' ? ['true', 'false'] : value.kind === 'choice' ? value.names : [];
  return names.map((name) => ({ kind: 'choice', label: name, text: name, replaces }));
}

/** A key with the shape of its value, its parts to be filled in. */
function writeKey({ key, value, example }: DeclaredKey): string {
  let stop = 1;
  const write = (name: string, kind: ValueKind, shown: string | undefined): string[] => {
    const inner =
      kind.kind === 'keys' || kind.kind === 'block' ? declaredKeys(kind).filter((each) => each.isRequired) : [];
    if (kind.kind === 'keys' || kind.kind === 'block') {
      const lines = inner.flatMap((each) => write(each.key, each.value, each.example));
      return [`${name}:`, ...(lines.length > 0 ? lines : [`$${stop++}`]).map((line) => `  ${line}`)];
    }
    if (kind.kind === 'map')
      return [`${name}:`, ...write(`\${${stop++}:name}`, kind.of, shown).map((line) => `  ${line}`)];
    if (kind.kind === 'list') return [`${name}:`, ...writeItem(kind.of, shown)];
    return [`${name}: ${writeText(kind, shown)}`];
  };
  const writeItem = (kind: ValueKind, shown: string | undefined): string[] => {
    if (kind.kind !== 'keys') return [`  - ${writeText(kind, shown)}`];
    const lines = kind.keys
      .filter((each) => each.isRequired)
      .flatMap((each) => write(each.key, each.value, each.example));
    return (lines.length > 0 ? lines : [`$${stop++}`]).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
  };
  const writeText = (kind: ValueKind, shown: string | undefined): string => {
    const names = kind.kind === 'flag' ? ['true', 'false'] : kind.kind === 'choice' ? kind.names : [];
    if (names.length > 1) return `\${${stop++}|${names.join(',')}|}`;
    return shown === undefined ? `$${stop++}` : `\${${stop++}:${shown}}`;
  };
  return write(key, value, example).join('\n');
}
