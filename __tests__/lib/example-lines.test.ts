import type { ZodType } from 'zod';
import { exampleLines } from '@/lib/content/schema/example-lines';
import { elementOf, shapeOf } from '@/lib/content/schema/layers';
import { pageSchema } from '@/lib/content/schema/page';
import { partialSchema } from '@/lib/content/schema/partial';
import { siteSchema } from '@/lib/content/schema/site';
import { validate } from '@/lib/content/schema/validate';
import { readYaml } from '@/lib/content/yaml';
import { SourceFile } from '@/lib/source';

const schemas: Readonly<Record<'page' | 'partial' | 'site', ZodType>> = {
  page: pageSchema,
  partial: partialSchema,
  site: siteSchema,
};
const needed = { page: 'title: Home\n', partial: '', site: 'name: Example\n' };
const names = ['page', 'partial', 'site'] as const;

/** Every key at the top of a schema that holds a list or a map. */
const keys = names.flatMap((name) =>
  Object.entries(shapeOf(schemas[name]) ?? {})
    .filter(([, field]) => elementOf(field) !== undefined || shapeOf(field) !== undefined)
    .map(([key]) => [name, key] as const),
);

describe('exampleLines', () => {
  it.each(keys)('gives lines that a %s takes: %s', (name, key) => {
    const lines = exampleLines(schemas[name], [key], key, 0);
    const source = new SourceFile('', '', `${needed[name]}${lines}\n`);
    const { value, problems } = readYaml(source);
    expect(problems).toEqual([]);
    expect(value && validate(schemas[name], value, source.place(0, 0)).problems).toEqual([]);
    expect(lines?.split('\n').length).toBeGreaterThan(1);
  });

  it('indents the lines as the key is, and takes its name from the editor', () => {
    expect(exampleLines(pageSchema, ['accordion', 'steps', 0, 'value'], 'Check your fees', 4)).toBe(
      '    Check your fees:\n      partial: content/folder/name',
    );
  });

  it('shows a list for one of its items', () => {
    expect(exampleLines(pageSchema, ['keywords', 1], 'keywords', 0)).toBe('keywords:\n  - Text');
  });

  it('gives none where a text will do', () => {
    expect(exampleLines(pageSchema, ['title'], 'title', 0)).toBeUndefined();
  });
});
