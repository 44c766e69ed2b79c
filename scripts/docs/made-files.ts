import {
  accordionSchema,
  imageSchema,
  imagesSchema,
  listKeys,
  pageSchema,
  partialSchema,
  redirectsSchema,
  siteSchema,
  valueSchema,
} from '../../lib/content';
import { makeVercelConfig } from '../hosts/make-vercel-config';
import { makeBlockSnippets } from './block-snippets';
import { makeEveryBlock } from './every-block';
import { makeJsonSchema, makeValuesSchema } from './json-schema';
import { makeKeyTable } from './key-table';
import { makeRulesPage } from './rules-page';

/** The parts of `docs/writing-content.md` that are made, by the name that their place there has. */
const parts: Readonly<Record<string, () => string>> = {
  keys: () => makeKeyTable(listKeys(pageSchema), ['accordion']),
  'accordion keys': () => makeKeyTable(listKeys(accordionSchema)),
  'partial keys': () => makeKeyTable(listKeys(partialSchema)),
  'site keys': () => makeKeyTable(listKeys(siteSchema)),
  'image keys': () => makeKeyTable(listKeys(imageSchema)),
  'value keys': () => makeKeyTable(listKeys(valueSchema)),
  blocks: makeEveryBlock,
};

/** The files that are made from code and content, in part or as a whole: by its path, a file’s text now → as it must be. */
export const madeFiles: Readonly<Record<string, (current: string) => string | Promise<string>>> = {
  'docs/rules.md': makeRulesPage,
  'docs/writing-content.md': (current) =>
    Object.entries(parts).reduce((page, [name, make]) => fillPart(page, name, make()), current),
  'docs/schema/page.json': () => makeJsonSchema(pageSchema, 'The front matter of a page'),
  'docs/schema/partial.json': () => makeJsonSchema(partialSchema, 'The front matter of a partial'),
  'docs/schema/site.json': () => makeJsonSchema(siteSchema, 'site.yml'),
  'docs/schema/images.json': () => makeJsonSchema(imagesSchema, 'images.yml'),
  'docs/schema/redirects.json': () => makeJsonSchema(redirectsSchema, 'redirects.yml'),
  'docs/schema/values.json': () => makeValuesSchema(valueSchema, 'A file of values'),
  '.vscode/blocks.code-snippets': makeBlockSnippets,
  'vercel.json': makeVercelConfig,
};

/** Puts a text between `<!-- name: … -->` and `<!-- end of name -->`. */
function fillPart(page: string, name: string, text: string): string {
  const [opening] = new RegExp(`<!-- ${name}:[^\n]*-->\n`).exec(page) ?? [];
  const closing = `<!-- end of ${name} -->`;
  if (opening === undefined || !page.includes(closing)) {
    throw new Error(`docs/writing-content.md has no place for its ${name}: "<!-- ${name}: … -->" and "${closing}".`);
  }
  const before = page.slice(0, page.indexOf(opening) + opening.length);
  return `${before}\n${text}\n\n${page.slice(page.indexOf(closing))}`;
}
