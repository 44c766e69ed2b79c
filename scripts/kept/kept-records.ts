/** What a build made of each page, kept for the next one: safe to delete at any time, and not read when it is damaged. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal, unseal } from '../../lib/pictures';

/** As many files as keep each one small for ten thousand pages: two of them are in memory at a time. */
const SHARDS = 64;

interface Kept<Value> {
  /** Says what the value was made of: the same key, the same value. */
  key: string;
  value: Value;
}

/** Where values come from. */
interface Source<Value> {
  keyOf(name: string): string;
  make(names: readonly string[]): Promise<readonly Value[]>;
  stands(name: string, value: Value): boolean;
}

/** Values of one kind, by name: plain data, as JSON holds it. */
export class KeptRecords<Value extends object> {
  /** @param folder of this kind alone */
  constructor(private readonly folder: string) {}

  /**
   * The value of each name, made where none is kept with its key; kept values of other names are dropped. They come in
   * an order that hangs on the names alone. Two builds at once may undo what the other kept, and no more.
   *
   * @param keyOf a text that differs wherever the value of a name would
   * @param make gives the values of several names, in their order
   * @param stands whether a value with its key can be used: where that hangs on more than can be told beforehand
   */
  async *each(
    names: readonly string[],
    keyOf: (name: string) => string,
    make: (names: readonly string[]) => Promise<readonly Value[]>,
    stands: (name: string, value: Value) => boolean = () => true,
  ): AsyncIterable<[name: string, value: Value]> {
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

  /** The values of one file, which is written anew where one of them is new. */
  private async take(
    file: string,
    names: readonly string[],
    { keyOf, make, stands }: Source<Value>,
  ): Promise<[name: string, value: Value][]> {
    const before = this.read(file);
    const keys = new Map(names.map((name) => [name, keyOf(name)]));
    const isKept = (name: string) => {
      const known = before.get(name);
      return known !== undefined && known.key === keys.get(name) && stands(name, known.value);
    };
    const missing = names.filter((name) => !isKept(name));
    const made = missing.length > 0 ? await make(missing) : [];
    const values = new Map(missing.map((name, index) => [name, made[index]]));
    const after = new Map<string, Kept<Value>>();
    for (const [name, key] of keys) {
      const value = values.get(name) ?? before.get(name)?.value;
      if (value === undefined) throw new Error(`nothing was made of ${name}`);
      after.set(name, { key, value });
    }
    if (missing.length > 0 || before.size !== after.size) this.write(file, after);
    return [...after].map(([name, { value }]) => [name, value]);
  }

  private read(file: string): Map<string, Kept<Value>> {
    try {
      const body = unseal(readFileSync(join(this.folder, file)));
      return new Map(body && JSON.parse(body.toString()));
    } catch {
      return new Map();
    }
  }

  /** Where nothing can be written, nothing is kept: that is no reason to fail. */
  private write(file: string, kept: ReadonlyMap<string, Kept<Value>>): void {
    const bytes = seal(Buffer.from(JSON.stringify([...kept])));
    const unfinished = join(this.folder, `${file}.${process.pid}`);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, join(this.folder, file));
    } catch {
      if (existsSync(unfinished)) rmSync(unfinished);
    }
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
