import { parseArgs } from 'node:util';
import { type CheckedSite, checkSite } from '../../lib/checks';
import type { Place } from '../../lib/source';
import { type WhereUsed, whereUsed } from '../../lib/where';

const USAGE = `npm run where -- NAME [--format text|json]
  NAME is a page (/a/b), a section (/a/b#id), a partial (content/a/b), a picture (media/x.jpg), a value ($name$), a block,
  an old path, or the path of a file.`;

/**
 * Prints every place where a thing is named, and the pages that show it. Exit codes: 0 done, 1 there is no such thing, 2 a
 * wrong option.
 */
export async function where(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const checked = await checkSite(process.env.CONTENT_DIR || 'content');
  const found = whereUsed(checked, options.name);
  if (found.kind === undefined) {
    const hint = found.nearest ? `Did you mean "${found.nearest}"?` : `Write it in one of these ways:\n${USAGE}`;
    console.error(`There is no "${options.name}". ${hint}`);
    return 1;
  }
  console.log(options.format === 'json' ? JSON.stringify(found, null, 2) : showUses(found, checked));
  return 0;
}

/** The uses as a person reads them: each with its place and its line, and with its pages where it stands in a partial. */
function showUses({ kind, name, definitions, uses, pages }: WhereUsed, { graph }: CheckedSite): string {
  const isPage = (file: string) => 'url' in (graph.documentOf(file) ?? {});
  const places = definitions.map(
    (place) => `  ${kind === 'page' || kind === 'partial' ? place.file : showPlace(place)}`,
  );
  const lines = uses.flatMap((use) => [
    `${showPlace(use)}  ${use.text}`,
    ...(use.pages.length > 0 && !isPage(use.file) ? [`  on ${use.pages.join(', ')}`] : []),
  ]);
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const summary = `${count(uses.length, 'use')} on ${count(pages.length, 'page')}`;
  return [
    [`${name} is a ${kind}:`, ...places].join('\n'),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    summary,
  ].join('\n\n');
}

function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(args: string[]): { name: string; format: 'text' | 'json' } | string {
  try {
    const options = { format: { type: 'string', default: 'text' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const { format } = values;
    const [name, ...others] = positionals;
    if (!name || others.length > 0) return `Write one name:\n${USAGE}`;
    return format === 'text' || format === 'json' ? { name, format } : '--format is one of text, json.';
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}
