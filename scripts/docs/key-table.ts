import { type DeclaredKey, describeKind, innerKeys } from '../../lib/content';

const TITLES = ['key', 'type', 'what it does', 'required'];

/** A Markdown table of keys and, level by level, of those below them, but for `apart`, which have a table of their own. */
export function makeKeyTable(keys: readonly DeclaredKey[], apart: readonly string[] = []): string {
  const rows = keys.flatMap((each) => (apart.includes(each.key) ? [describeRow(each)] : describeRows(each)));
  return [makeRow(TITLES), makeRow(TITLES.map(() => '---')), ...rows].join('\n');
}

function describeRows(key: DeclaredKey, within = ''): string[] {
  const isEach = key.value.kind === 'list' || key.value.kind === 'map';
  const below = ` ${isEach ? 'of each in' : 'in'} \`${key.key}\`${within}`;
  return [describeRow(key, within), ...innerKeys(key.value).flatMap((each) => describeRows(each, below))];
}

function describeRow({ key, value, description, isRequired }: DeclaredKey, within = ''): string {
  return makeRow([
    `\`${key}\`${within}`,
    describeKind(value, (block) => `[${block}](#${block})`),
    description,
    isRequired ? 'yes' : '',
  ]);
}

function makeRow(cells: readonly string[]): string {
  return `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
}
