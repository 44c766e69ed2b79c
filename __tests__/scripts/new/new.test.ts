import { existsSync, readFileSync, rmSync } from 'node:fs';
import { add } from '@/scripts/new/add';
import { readComponentName } from '@/scripts/new/component-names';
import { findContentWithKey, findImporter } from '@/scripts/new/find-use';
import { readKind } from '@/scripts/new/kinds';
import { remove } from '@/scripts/new/remove';
import { writeTogether } from '@/scripts/new/write-together';

const tryToAdd = (kind: string, name: string, room?: string) => add(readKind(kind), name, { room, isDryRun: true });

describe('readComponentName', () => {
  it('gives the name as each place writes it', () => {
    expect(readComponentName('KeyDates')).toEqual({
      name: 'KeyDates',
      camel: 'keyDates',
      kebab: 'key-dates',
      snake: 'key_dates',
    });
  });

  it.each(['keyDates', 'Key-Dates', 'Key_Dates', 'FAQList', 'A', '2Dates', 'Écoles', ''])('refuses %j', (name) => {
    expect(() => readComponentName(name)).toThrow(`"${name}" is not a name in PascalCase: write it like KeyDates.`);
  });

  it.each(['Switch', 'New', 'Map', 'Error', 'Process'])('refuses %s', (name) => {
    expect(() => readComponentName(name)).toThrow(`"${name}" is a word that JavaScript has for itself`);
  });
});

describe('readKind', () => {
  it.each([
    ['blok', 'There is no kind "blok" to make. Did you mean "block"?'],
    [
      'toString',
      'There is no kind "toString" to make. Write one of component, block, island, remove, page, partial, promo.',
    ],
  ])('refuses %s', (name, message) => {
    expect(() => readKind(name)).toThrow(message);
  });
});

describe('add', () => {
  it.each([
    ['component', 'Quote', 'There is a component "Quote" already: components/blocks/quote/Quote.tsx.'],
    ['block', 'Hero', 'There is a component "Hero" already: components/page/hero/Hero.tsx.'],
    ['component', 'Html', 'There is a component "Html" already: components/blocks/Html.tsx.'],
    ['component', 'Button', 'There is a component "Button" already: components/govuk/button/Button.tsx.'],
    ['component', 'CookieBanner', '"CookieBanner" is a component of GOV.UK Frontend: it belongs in components/govuk/.'],
    ['component', 'Container', 'app/styles/_layout.scss styles a class "container" already: choose another name.'],
    ['block', 'Keywords', 'Front matter has a key "keywords" already: choose another name.'],
    ['block', 'Index', 'There is a file lib/content/schema/blocks/index.ts already: choose another name.'],
    ['block', 'Part', 'components/blocks/Parts.tsx uses the name "Part" for something else: choose another name.'],
    ['component', 'ExampleSets', 'gallery/example-sets.ts uses the name "exampleSets" for something else'],
  ])('refuses a %s called %s', async (kind, name, message) => {
    await expect(tryToAdd(kind, name)).rejects.toThrow(message);
  });

  it('refuses a room that the kind does not live in', async () => {
    const message = 'It cannot live in the room "govuk". Write one of page, layout.';
    await expect(tryToAdd('component', 'SampleDates', 'govuk')).rejects.toThrow(message);
  });

  it('makes a component of another room', async () => {
    expect(await tryToAdd('component', 'SampleDates', 'layout')).toContain(
      '+ components/layout/sample-dates/SampleDates.tsx',
    );
  });
});

describe('remove', () => {
  it.each([
    ['SampleDates', 'There is no "SampleDates" to remove.'],
    ['Quotes', 'There is no "Quotes" to remove. Did you mean "Quote"?'],
    ['Hero', 'npm run new did not make "Hero", as there is no __tests__/components/page/Hero.test.tsx'],
  ])('refuses %s', async (name, message) => {
    const removed = remove(name, { isDryRun: true });
    await expect(removed).rejects.toThrow(message);
  });
});

describe('findImporter', () => {
  it('finds who imports a file, and who uses its styles', () => {
    expect(findImporter(new Map([['components/page/hero/Hero.tsx', undefined]]))).toBe(
      'components/page/hero/Hero.examples.tsx',
    );
    expect(findImporter(new Map([['components/page/hero/_hero.scss', undefined]]))).toBe('app/styles/site.scss');
    expect(findImporter(new Map([['components/page/hero/Heron.tsx', undefined]]))).toBeUndefined();
  });

  it('reads the files that change as they will be', () => {
    const changes = new Map([
      ['components/page/hero/_hero.scss', undefined],
      ['app/styles/site.scss', ''],
    ]);
    expect(findImporter(changes)).toBeUndefined();
  });
});

describe('findContentWithKey', () => {
  it('finds a page with the key', () => {
    expect(findContentWithKey('accordion')).toMatch(/^content\/.+\.md$/);
    expect(findContentWithKey('sample_table')).toBeUndefined();
  });
});

describe('writeTogether', () => {
  const [folder, changed, made] = ['.build/together', '.build/together/a.txt', '.build/together/deep/b.txt'];
  const whole = () => {};
  beforeEach(() => writeTogether(new Map([[changed, 'before']]), [], whole));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes files and takes files away, with the folders that are then empty', () => {
    writeTogether(new Map([[made, 'b']]), [], whole);
    expect(readFileSync(made, 'utf8')).toBe('b');
    writeTogether(new Map([[made, undefined]]), [], whole);
    expect(existsSync('.build/together/deep')).toBe(false);
    expect(readFileSync(changed, 'utf8')).toBe('before');
  });

  it('puts everything back when something fails', () => {
    const changes = new Map([
      [made, 'b'],
      [changed, undefined],
    ]);
    const fail = () => {
      throw new Error('no room on the disk');
    };
    expect(() => writeTogether(changes, [], fail)).toThrow('no room on the disk');
    expect(readFileSync(changed, 'utf8')).toBe('before');
    expect(existsSync('.build/together/deep')).toBe(false);
  });
});
