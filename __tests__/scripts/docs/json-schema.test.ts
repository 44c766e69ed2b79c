import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { checkSite } from '@/lib/checks';
import { accordionSchema, type DeclaredKey, listKeys, pageSchema, partialSchema, siteSchema } from '@/lib/content';
import { badInputs, topics } from '../../support/bad-inputs';
import type { BadInput } from '../../support/bad-inputs/bad-input';
import { makeTree, removeTrees } from '../../support/content-tree';

const root = process.cwd();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);

type SchemaName = 'page' | 'partial' | 'site' | 'images' | 'redirects' | 'values';
const compile = (name: SchemaName) =>
  ajv.compile(JSON.parse(readFileSync(join(root, `docs/schema/${name}.json`), 'utf8')));
const validators = {
  page: compile('page'),
  partial: compile('partial'),
  site: compile('site'),
  images: compile('images'),
  redirects: compile('redirects'),
  values: compile('values'),
};

/** Which schema a file of the tree is held against, as `.vscode/settings.json` has it for YAML. */
function schemaOf(path: string): SchemaName | undefined {
  if (path.startsWith('values/')) return 'values';
  if (path === 'site.yml') return 'site';
  if (path === 'images.yml') return 'images';
  if (path === 'redirects.yml') return 'redirects';
  if (path.endsWith('.md')) return /(^|\/)_[^/]*$/.test(path) ? 'partial' : 'page';
  return undefined;
}

/** What the schema has against a file, read as an editor’s YAML reads it; undefined where it says nothing of such a file. */
function complaintsOf(path: string, text: string): string[] | undefined {
  const name = schemaOf(path);
  const yaml = path.endsWith('.md') ? /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] : text;
  if (!name || yaml === undefined) return undefined;
  const validate = validators[name];
  return validate(parse(yaml) ?? {})
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A value that the kind of a key does not take, as YAML after the key’s colon. */
function wrongValueFor({ value }: DeclaredKey): string {
  switch (value.kind) {
    case 'text':
    case 'markdown':
    case 'url':
    case 'partial':
    case 'picture':
      return '[a list]';
    case 'flag':
      return '"true"';
    case 'number':
      return 'first';
    case 'date':
      return '2021-13-45';
    case 'address':
      return 'example.org';
    case 'id':
      return 'Not An Id';
    case 'choice':
      return 'nonsense';
    default:
      return 'a text';
  }
}

const wrongKeys = Object.entries({ page: pageSchema, partial: partialSchema, site: siteSchema }).flatMap(
  ([name, schema]) => listKeys(schema).map((key) => ({ name, key: key.key, wrong: wrongValueFor(key) })),
);
const wrongAccordionKeys = listKeys(accordionSchema).map((key) => ({ key: key.key, wrong: wrongValueFor(key) }));

afterAll(removeTrees);

describe('makeJsonSchema', () => {
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const checked = content.filter((path) => schemaOf(path));

  it.each(checked)('takes content/%s', (path) => {
    expect(complaintsOf(path, readFileSync(join(root, 'content', path), 'utf8')) ?? []).toEqual([]);
  });

  const right = topics
    .flatMap((topic): readonly BadInput[] => badInputs[topic])
    .filter(({ beside }) => !String(beside?.['site.yml']).includes('extra_keys'));

  it.each(right)('takes what is right beside $name', ({ file, rightFile, right }) => {
    expect(complaintsOf(rightFile ?? file, right) ?? []).toEqual([]);
  });

  it.each(wrongKeys)('refuses a wrong $key of a $name, as the engine does', async ({ name, key, wrong }) => {
    const required = { page: 'title: A page', partial: '', site: 'name: A site' }[name] ?? '';
    const yaml = `${required.startsWith(`${key}:`) ? '' : `${required}\n`}${key}: ${wrong}\n`;
    const path = { page: 'page.md', partial: '_part.md', site: 'site.yml' }[name] ?? '';
    const text = name === 'site' ? yaml : `---\n${yaml}---\n`;
    expect(complaintsOf(path, text)).not.toEqual([]);
    const { problems } = await checkSite(
      makeTree({ 'site.yml': 'name: x\n', 'home.md': '---\ntitle: x\n---\n', [path]: text }),
    );
    expect(problems.map(({ rule }) => rule)).toContain('wrong-type');
  });

  it.each(wrongAccordionKeys)('refuses a wrong $key of an accordion', ({ key, wrong }) => {
    const steps = key === 'steps' ? '' : '  steps: {One: {partial: content/part}}\n';
    expect(complaintsOf('page.md', `---\ntitle: A page\naccordion:\n${steps}  ${key}: ${wrong}\n---\n`)).not.toEqual(
      [],
    );
  });

  it('names the place of what is wrong, however deep', () => {
    const page = 'title: A page\naccordion:\n  steps:\n    One:\n      partial: content/a\n      wsa: [one]\n';
    expect(complaintsOf('page.md', `---\n${page}---\n`)).toEqual([
      '/accordion/steps/One must NOT have additional properties',
    ]);
    expect(complaintsOf('page.md', '---\nquote:\n  said: {name: A teacher}\n---\n')).toEqual([
      " must have required property 'title'",
      "/quote/said must have required property 'text'",
    ]);
  });

  it('takes each form of a call to action, and no mixture', () => {
    const simple = '{link_text: Go, link_target: /}';
    const call = (arrangement: string) => `---\ntitle: A page\ncalls_to_action:\n  go: ${arrangement}\n---\n`;
    expect(complaintsOf('page.md', call(simple))).toEqual([]);
    expect(complaintsOf('page.md', call(`{name: simple, arguments: ${simple}}`))).toEqual([]);
    expect(complaintsOf('page.md', call('{name: simple, link_text: Go, link_target: /}'))).not.toEqual([]);
  });
});

describe('makeValuesSchema', () => {
  it('takes texts and leaves at any depth', () => {
    expect(complaintsOf('values/a.yml', 'fees: {low: "£1", high: {value: 9, as_of: 2026-08-01}}\n')).toEqual([]);
  });

  it.each([
    'fees: [1, 2]',
    'fees: {value: 9, as_off: 2026-08-01}',
    'fees: {low: {value: 9, as_of: yesterday}}',
    'fees:',
  ])('refuses %s', (text) => {
    expect(complaintsOf('values/a.yml', text)).not.toEqual([]);
  });
});
