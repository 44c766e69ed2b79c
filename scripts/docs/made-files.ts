import { listKeys, pageSchema } from '../../lib/content';
import { makeBlockSnippets } from './block-snippets';
import { makeEveryBlock } from './every-block';
import { makeKeyTable } from './key-table';
import { makeRulesPage } from './rules-page';

/** The files that are made from the code, in part or as a whole: by its path, a file’s text now → what it has to be. */
export const madeFiles: Readonly<Record<string, (current: string) => string>> = {
  'docs/rules.md': makeRulesPage,
  'docs/writing-content.md': (current) =>
    fillPart(fillPart(current, 'keys', makeKeyTable(listKeys(pageSchema))), 'blocks', makeEveryBlock()),
  '.vscode/blocks.code-snippets': makeBlockSnippets,
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
