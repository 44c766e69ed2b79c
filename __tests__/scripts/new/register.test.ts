import { formatText } from '@/scripts/new/format';
import { registerLine } from '@/scripts/new/register';
import { stylesheetLine } from '@/scripts/new/stylesheet';

const file = 'gallery/sets.ts';
const register = `import { a } from './a';
import { c } from './c';

/** All of them. */
export const sets = [a, c] as const;
`;
const line = registerLine({ file, list: 'sets', entry: 'b', imported: 'b', from: './b' });

describe('registerLine', () => {
  it('adds an entry with its import, and takes both out again', async () => {
    const added = await formatText(file, line.add(register));
    expect(added).toBe(`import { a } from './a';
import { b } from './b';
import { c } from './c';

/** All of them. */
export const sets = [a, c, b] as const;
`);
    expect(await formatText(file, line.remove(added))).toBe(register);
  });

  it('adds to an object, and takes out of its middle', async () => {
    const components = registerLine({
      file,
      list: 'components',
      entry: 'key_dates: KeyDates',
      imported: 'KeyDates',
      from: './key-dates/KeyDates',
    });
    const text = "import { A } from './A';\n\nconst components: Record<string, unknown> = {\n  a: A,\n};\n";
    const added = await formatText(file, components.add(text));
    expect(added).toContain('  a: A,\n  key_dates: KeyDates,\n};');
    const longer = added.replace('KeyDates,\n}', 'KeyDates,\n  z: A,\n}');
    const shorter = await formatText(file, components.remove(longer));
    expect(shorter).toBe(text.replace('a: A,\n', 'a: A,\n  z: A,\n'));
  });

  it.each([
    ['a list of another name', register.replace('sets', 'all'), 'gallery/sets.ts no longer has its list "sets"'],
    ['a list that is made', register.replace('[a, c] as const', 'make(a, c)'), 'no longer has its list "sets"'],
    ['no imports', 'export const sets = [];\n', 'gallery/sets.ts has no imports any more'],
    ['no TypeScript', 'export const = 1;\n', 'gallery/sets.ts cannot be read'],
    ['the line already', line.add(register), 'gallery/sets.ts imports ./b already'],
  ])('refuses a file with %s', (_, text, message) => {
    expect(() => line.add(text)).toThrow(message);
  });

  it('refuses to take out what is not there', () => {
    expect(() => line.remove(register)).toThrow('gallery/sets.ts has no line "b" with its import any more.');
  });
});

describe('stylesheetLine', () => {
  const styles = '@use "../../components/page/a/a";\n@use "../../components/blocks/b/b";\n';
  const page = stylesheetLine('page', 'key-dates');

  it('adds a line after those of its room, and takes it out again', () => {
    const added = page.add(styles);
    expect(added).toBe(styles.replace('a/a";\n', 'a/a";\n@use "../../components/page/key-dates/key-dates";\n'));
    expect(page.remove(added)).toBe(styles);
  });

  it('refuses a stylesheet without lines of its room, and a line that is there or is not', () => {
    expect(() => page.add('@use "print";\n')).toThrow('app/styles/site.scss no longer has a line');
    expect(() => page.add(page.add(styles))).toThrow('has the line @use "../../components/page/key-dates/key-dates";');
    expect(() => page.remove(styles)).toThrow('app/styles/site.scss has no line');
  });
});
