/** What a build made of each page, kept for the next one: safe to delete at any time, and not read when it is damaged. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { seal, unseal } from '../../lib/pictures';

/** As many files as keep each one small for ten thousand pages: one of them is in memory at a time. */
const SHARDS = 64;

interface Kept<Value> {
  /** Says what the value was made of: the same key, the same value. */
  key: string;
  value: Value;
}

/** Values of one kind, by name. */
export class KeptRecords<Value> {
  /** @param folder of this kind alone */
  constructor(private readonly folder: string) {}

  /**
   * The value of each name, made where none is kept with its key; kept values of other names are dropped. They come in
   * an order that hangs on the names alone. Two builds at once may undo what the other kept, and no more.
   *
   * @param keyOf a text that differs wherever the value of a name would
   */
  *each(
    names: readonly string[],
    keyOf: (name: string) => string,
    make: (name: string) => Value,
  ): Iterable<[name: string, value: Value]> {
    for (const [file, members] of intoShards(names)) {
      const before = this.read(file);
      const after = new Map<string, Kept<Value>>();
      for (const name of members) {
        const [key, known] = [keyOf(name), before.get(name)];
        const kept = known?.key === key ? known : { key, value: make(name) };
        after.set(name, kept);
        yield [name, kept.value];
      }
      const isSame = before.size === after.size && [...after].every(([name, kept]) => before.get(name) === kept);
      if (!isSame) this.write(file, after);
    }
  }

  private read(file: string): Map<string, Kept<Value>> {
    try {
      const body = unseal(readFileSync(join(this.folder, file)));
      return body ? deserialize(body) : new Map();
    } catch {
      return new Map();
    }
  }

  private write(file: string, kept: ReadonlyMap<string, Kept<Value>>): void {
    mkdirSync(this.folder, { recursive: true });
    const unfinished = join(this.folder, `${file}.${process.pid}`);
    writeFileSync(unfinished, seal(serialize(kept)));
    renameSync(unfinished, join(this.folder, file));
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
