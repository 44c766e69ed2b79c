import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '@/lib/checks';
import {
  blocks,
  type DeclaredKey,
  imageSchema,
  innerKeys,
  listKeys,
  pageSchema,
  partialSchema,
  siteSchema,
  valueSchema,
} from '@/lib/content';
import { makeBlockSnippets } from '@/scripts/docs/block-snippets';
import { madeFiles } from '@/scripts/docs/made-files';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

describe('madeFiles', () => {
  it.each(Object.entries(madeFiles))('finds %s up to date: npm run docs writes it anew', async (path, make) => {
    const current = readFileSync(join(process.cwd(), path), 'utf8');
    expect(current).toBe(await make(current));
  });

  it('refuses a page that has no place for what is made', () => {
    expect(() => madeFiles['docs/writing-content.md']?.('# How to write content\n')).toThrow(
      'docs/writing-content.md has no place for its keys: "<!-- keys: … -->" and "<!-- end of keys -->".',
    );
  });

  it('has a whole sentence and a type for every key, however deep', () => {
    const schemas = [pageSchema, partialSchema, siteSchema, imageSchema, valueSchema];
    const withInner = (key: DeclaredKey): DeclaredKey[] => [key, ...innerKeys(key.value).flatMap(withInner)];
    const keys = [...schemas, ...blocks.map(({ reference }) => reference)].flatMap(listKeys).flatMap(withInner);
    expect(keys.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
    const isUnknown = ({ value }: DeclaredKey) => value.kind === 'keys' && value.keys.length === 0;
    expect(keys.filter(isUnknown).map(({ key }) => key)).toEqual([]);
  });
});

describe('makeBlockSnippets', () => {
  const snippets: Record<string, { prefix: string; body: string }> = JSON.parse(makeBlockSnippets());

  it('has one for each block, and for each of its forms, which begins by its name and its required keys', () => {
    const names = blocks.flatMap(({ type, forms }) => [type, ...forms.map(({ name }) => `${type}_${name}`)]);
    expect(Object.keys(snippets)).toEqual(names);
    expect(snippets.quote).toEqual({
      scope: 'markdown',
      prefix: 'quote',
      description: 'Words that somebody said.',
      body: [
        'quote:',
        `  \${1:name}:`,
        `    text: \${2:The words said. Markdown.}`,
        '    # name: Who said them.',
        '    # job_title: What that person does.',
        '    # organisation: Where that person works.',
        '    # image: A picture of that person, under `media/`.',
        '    # inline: true: smaller, as part of the text round it.',
        '$0',
      ].join('\n'),
    });
  });

  it('writes the keys of a list of maps as its first item, and an example where a sentence would not do', () => {
    expect(snippets.key_dates?.body.split('\n').slice(2, 5)).toEqual([
      '    dates:',
      `      - date: \${2:2026-08-01}`,
      `        label: \${3:What happens on that day.}`,
    ]);
  });

  it('names the form of a call to action, and writes what that one says', () => {
    expect(snippets.calls_to_action_attachment?.body.split('\n').slice(2, 6)).toEqual([
      '    name: attachment',
      '    arguments:',
      `      text: \${2:The words of the link.}`,
      `      file_path: \${3:media/name.pdf}`,
    ]);
    expect(snippets.calls_to_action_feature_table?.body.split('\n').slice(2, 6)).toEqual([
      '    name: feature_table',
      '    arguments:',
      `      - \${2:Label}: \${3:What is so. Markdown.}`,
      `      - \${4:What the table tells.}`,
    ]);
  });

  it.each(Object.values(snippets))('writes keys that the engine takes: $prefix', async ({ body }) => {
    const yaml = body.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}|\$0/g, (_, text = '') => text.replace(/\\(.)/g, '$1'));
    const page = `---\ntitle: Home\n${yaml.trim()}\n---\n\n$name$\n`;
    const { site, problems } = await checkSite(makeTree({ 'site.yml': 'name: x\n', 'home.md': page }));
    // A sentence in the place of an address leads nowhere, and nothing has the names that stand in examples.
    const isName = /^(dead-link|missing-(image|partial|file))$/;
    expect(problems.filter(({ rule }) => !isName.test(rule))).toEqual([]);
    expect(site.pages[0]?.body).toHaveLength(1);
  });
});
