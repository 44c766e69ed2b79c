// Content, stage 2a: YAML as values that remember where they were written. Everything is text until a schema types it.

import { type Excerpt, type Place, SourceFile } from '../source';
import { placeCharacters, type ScalarPlaces } from './scalar-places';

/** A YAML value: text, a list or a map. There is nothing else, as the failsafe schema resolves no numbers or dates. */
export type YamlValue = YamlText | YamlValue[] | YamlMap;

/** A map with its keys as plain properties, for strict schemas; `entriesOf` gives them in the order written. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

/** One key of a map and its value. */
export interface YamlEntry {
  key: YamlText;
  value: YamlValue;
}

/** A scalar: its text after YAML's own unquoting, and the place of any part of it. */
export class YamlText implements Excerpt {
  private characters: ScalarPlaces | undefined;

  /**
   * @param text what the scalar says
   * @param source the YAML that it was written in
   * @param start offset in `source` of its first character, quote or block sign included
   * @param end offset in `source` just after it
   * @param plain whether it stands without quotes and on no lines of its own
   * @param comment the comment that stands where nothing else does
   */
  constructor(
    readonly text: string,
    private readonly source: Excerpt,
    private readonly start: number,
    private readonly end: number,
    readonly plain: boolean,
    readonly comment?: string,
  ) {}

  /** The place of the text as written, quotes included. */
  get written(): Place {
    return this.source.place(this.start, this.end);
  }

  /** The place of the text itself, without quotes. */
  get whole(): Place {
    return this.place(0, this.text.length);
  }

  /** Whether it says nothing: blanks alone, or what YAML writes for nothing. */
  get isEmpty(): boolean {
    return this.text.trim() === '' || (this.plain && /^(?:~|null)$/i.test(this.text));
  }

  place(start: number, end: number): Place {
    this.characters ??= placeCharacters(this.text, this.source.text, this.start, this.end);
    const { starts, ends } = this.characters;
    const from = starts[start] ?? (start > 0 ? ends[start - 1] : undefined) ?? this.start;
    return this.source.place(from, end > start ? (ends[end - 1] ?? this.end) : from);
  }
}

/** A text that stands in no file. */
export function textAlone(text: string): YamlText {
  return new YamlText(text, new SourceFile('', '', text), 0, text.length, true);
}

const ENTRIES = Symbol('entries');
const places = new WeakMap<object, Place>();

/** Whether a key means something else to programs: it is refused, and no property of a map. */
export function isReservedKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** Makes a map from its entries, keeping their order, which plain objects lose for keys such as `2024`. */
export function makeYamlMap(entries: readonly YamlEntry[], place: Place): YamlMap {
  const map: Record<string, YamlValue> = Object.create(null);
  for (const { key, value } of entries) if (!isReservedKey(key.text)) map[key.text] = value;
  Object.defineProperty(map, ENTRIES, { value: entries });
  places.set(map, place);
  return map;
}

/** Remembers where a list was written. */
export function makeYamlList(items: YamlValue[], place: Place): YamlValue[] {
  places.set(items, place);
  return items;
}

/** Whether a value is a map. */
export function isYamlMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && ENTRIES in value;
}

/** The entries of a map in the order written. */
export function entriesOf(map: YamlMap): readonly YamlEntry[] {
  return Reflect.get(map, ENTRIES) ?? [];
}

/** Where a value was written. */
export function placeOf(value: YamlValue): Place | undefined {
  return value instanceof YamlText ? value.written : places.get(value);
}
