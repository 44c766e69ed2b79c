/** What a build made of each page, kept for the next one: safe to delete at any time, and not read when it is damaged. */

import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptBytes } from './kept-bytes';
import { type Held, listBytes, readShard, type Shard, writeShard } from './shard-file';

/** As many files as keep each one small for ten thousand pages: two of them are in memory at a time. */
const SHARDS = 64;

/** A value, and bytes that belong to it. */
export interface Made<Value> {
  /** Plain data, as JSON holds it. */
  value: Value;
  bytes?: Uint8Array;
}

/** Where values come from. */
interface Source<Value> {
  keyOf(name: string): string;
  make(names: readonly string[]): Promise<readonly Made<Value>[]>;
  stands(name: string, value: Value): boolean;
}

type Handed<Value> = [name: string, value: Value, bytes: KeptBytes];

const NO_BYTES = new Uint8Array();

/** Values of one kind, by name, and bytes of them that are too many for memory. */
export class KeptRecords<Value extends object> {
  /** Descriptors of files in which bytes wait. */
  private readonly opened: number[] = [];

  /** @param folder of this kind alone */
  constructor(private readonly folder: string) {}

  /**
   * The value of each name, made where none is kept with its key; kept values of other names are dropped. They come in
   * an order that hangs on the names alone. Two builds at once may undo what the other kept, and no more.
   *
   * @param keyOf a text that differs wherever the value of a name would
   * @param make gives the values of several names, in their order
   * @param stands whether a value with its key can be used: where that hangs on more than can be told beforehand
   * @returns their bytes can be read until `close`
   */
  async *each(
    names: readonly string[],
    keyOf: (name: string) => string,
    make: (names: readonly string[]) => Promise<readonly Made<Value>[]>,
    stands: (name: string, value: Value) => boolean = () => true,
  ): AsyncIterable<Handed<Value>> {
    const shards = [...intoShards(names)];
    const begin = (index: number) => {
      const [file, members = []] = shards[index] ?? [];
      const values = file === undefined ? undefined : this.take(file, members, { keyOf, make, stands });
      // One that nobody comes to any more fails for nobody.
      values?.catch(() => undefined);
      return values;
    };
    // The next values are made while these are used.
    for (let [index, values] = [0, begin(0)]; values; index += 1) {
      const next = begin(index + 1);
      yield* await values;
      values = next;
    }
  }

  /** Ends the reading of bytes. */
  close(): void {
    for (const file of this.opened.splice(0)) closeSync(file);
  }

  /** The values of one file, which is written anew where one of them is new. */
  private async take(
    file: string,
    names: readonly string[],
    { keyOf, make, stands }: Source<Value>,
  ): Promise<Handed<Value>[]> {
    const path = join(this.folder, file);
    const before = readShard<Value>(path);
    const keys = new Map(names.map((name) => [name, keyOf(name)]));
    const isKept = (name: string) => {
      const known = before.values.get(name);
      return known !== undefined && known.key === keys.get(name) && stands(name, known.value);
    };
    const missing = names.filter((name) => !isKept(name));
    if (missing.length === 0 && before.values.size === keys.size) return this.handOut(before, names);
    if (before.file !== undefined) closeSync(before.file);
    const made = missing.length > 0 ? await make(missing) : [];
    const fresh = new Map(missing.map((name, index) => [name, made[index]]));
    const after = new Map<string, Held<Value>>();
    for (const [name, key] of keys) {
      const known = fresh.get(name) ?? before.values.get(name);
      if (known === undefined) throw new Error(`nothing was made of ${name}`);
      after.set(name, { key, value: known.value, bytes: known.bytes ?? NO_BYTES });
    }
    return this.handOut(writeShard(path, after), names);
  }

  private handOut(shard: Shard<Value>, names: readonly string[]): Handed<Value>[] {
    if (shard.file !== undefined) this.opened.push(shard.file);
    const bytes = listBytes(shard);
    return names.flatMap((name): Handed<Value>[] => {
      const value = shard.values.get(name)?.value;
      return value === undefined ? [] : [[name, value, bytes.get(name) ?? NO_BYTES]];
    });
  }
}

/** The names that lie in one file, by the file’s name. */
function intoShards(names: readonly string[]): Map<string, string[]> {
  const shards = new Map<string, string[]>();
  for (const name of names) {
    const file = String((createHash('sha256').update(name).digest()[0] ?? 0) % SHARDS);
    const members = shards.get(file);
    if (members) members.push(name);
    else shards.set(file, [name]);
  }
  return shards;
}
