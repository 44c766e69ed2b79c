import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeptBytes, readBytes } from '@/scripts/kept/kept-bytes';
import { KeptRecords } from '@/scripts/kept/kept-records';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Array.from({ length: 200 }, (_, number) => `/page-${number}`);

/** Reads all names, with keys of one version each, and tells which were made. */
async function readAll(
  at: string,
  list: readonly string[],
  keyOf = (name: string) => name,
  meanwhile: () => unknown = () => undefined,
) {
  const made: string[] = [];
  const make = async (missing: readonly string[]) => {
    made.push(...missing);
    return missing.map((name) => {
      const text = `${name} of ${keyOf(name)}`;
      return { value: { text }, bytes: new TextEncoder().encode(`bytes of ${text}`) };
    });
  };
  const values = new Map<string, { text: string }>();
  const waiting = new Map<string, KeptBytes>();
  const records = new KeptRecords<{ text: string }>(join(folder, at));
  for await (const [name, value, bytes] of records.each(list, keyOf, make)) {
    values.set(name, value);
    waiting.set(name, bytes);
  }
  await meanwhile();
  const bytes = new Map([...waiting].map(([name, each]) => [name, Buffer.from(readBytes(each)).toString()]));
  records.close();
  for (const [name, { text }] of values) expect(bytes.get(name)).toBe(`bytes of ${text}`);
  return { made: made.sort(), values };
}

describe('KeptRecords', () => {
  it('makes each value once, and hands out what was kept', async () => {
    const first = await readAll('once', names);
    const second = await readAll('once', names);
    expect(first.made).toEqual([...names].sort());
    expect(second.made).toEqual([]);
    expect(second.values).toEqual(first.values);
  });

  it('makes a value anew where its key is another, and no other value', async () => {
    await readAll('changed', names);
    const changed = await readAll('changed', names, (name) => (name === '/page-7' ? 'a new key' : name));
    expect(changed.made).toEqual(['/page-7']);
    expect(changed.values.get('/page-7')?.text).toBe('/page-7 of a new key');
  });

  it('drops values that nobody names any more, and takes new ones in', async () => {
    await readAll('moved', names);
    const others = [...names.slice(1), '/new'];
    expect((await readAll('moved', others)).made).toEqual(['/new']);
    expect((await readAll('moved', names)).made).toEqual(['/page-0']);
  });

  it('hands values out in an order that hangs on the names alone', async () => {
    const cold = await readAll('order-1', names);
    const warm = await readAll('order-1', [...names]);
    expect([...warm.values.keys()]).toEqual([...cold.values.keys()]);
    expect([...(await readAll('order-2', names)).values.keys()]).toEqual([...cold.values.keys()]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 40), Buffer.from([0]), bytes.subarray(41)]),
    ],
    ['emptied', () => Buffer.alloc(0)],
  ])('makes values anew where a file was %s', async (_, damage) => {
    const whole = await readAll('damaged', names);
    for (const name of readdirSync(join(folder, 'damaged'))) {
      const path = join(folder, 'damaged', name);
      writeFileSync(path, damage(readFileSync(path)));
    }
    const again = await readAll('damaged', names);
    expect(again.made).toEqual([...names].sort());
    expect(again.values).toEqual(whole.values);
  });

  it('reads bytes that wait though their files are removed, or another build puts others in their place', async () => {
    await readAll('waiting', names);
    await readAll('waiting', names, undefined, () => readAll('waiting', names, () => 'of another build'));
    await readAll('waiting', names, undefined, () => rmSync(join(folder, 'waiting'), { recursive: true }));
  });

  it('keeps text of any language', async () => {
    const list = ['/é', '/£7,950 – “fees”', '/معلم', '/教师', '/👩‍🏫', '/\u0085\u2028'];
    const first = await readAll('languages', list);
    const second = await readAll('languages', list);
    expect(second.made).toEqual([]);
    expect(second.values).toEqual(first.values);
  });

  it('keeps values without bytes', async () => {
    const records = new KeptRecords<object>(join(folder, 'without'));
    const make = async (missing: readonly string[]) => missing.map((name) => ({ value: { name } }));
    for await (const [name, value, bytes] of records.each(names, (each) => each, make)) {
      expect([value, bytes.length]).toEqual([{ name }, 0]);
    }
  });

  it('makes values where none can be kept', async () => {
    writeFileSync(join(folder, 'no-folder'), '');
    expect((await readAll('no-folder', names)).made).toEqual([...names].sort());
  });

  it('fails where a value cannot be made', async () => {
    const records = new KeptRecords<object>(join(folder, 'failing'));
    const fail = () => Promise.reject(new Error('no value'));
    const readFirst = async () => {
      for await (const [name] of records.each(names, (each) => each, fail)) return name;
    };
    await expect(readFirst()).rejects.toThrow('no value');
  });
});
