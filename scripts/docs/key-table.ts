import { type DeclaredKey, innerKeys, type TextKind, type ValueKind } from '../../lib/content';

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
  return makeRow([`\`${key}\`${within}`, describeKind(value), description, isRequired ? 'yes' : '']);
}

function makeRow(cells: readonly string[]): string {
  return `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A kind of value, alone and as the items of a list. */
const words: Readonly<Record<TextKind, readonly [string, string]>> = {
  text: ['text', 'texts'],
  markdown: ['Markdown', 'texts of Markdown'],
  flag: ['true or false', 'true or false'],
  number: ['a number', 'numbers'],
  date: ['a date', 'dates'],
  url: ['a URL', 'URLs'],
  address: ['a web address', 'web addresses'],
  partial: ['a partial', 'partials'],
  picture: ['a picture', 'pictures'],
  file: ['a file', 'files'],
  id: ['an id', 'ids'],
};

function describeKind(value: ValueKind): string {
  switch (value.kind) {
    case 'choice':
      return value.names.map((name) => `\`${name}\``).join(' or ');
    case 'list':
      return `a list${describeItems(value.of)}`;
    case 'map':
      return `a map, ${value.entries}`;
    case 'block':
      return `a [${value.block}](#${value.block}) block`;
    case 'keys':
      return 'keys of its own';
    default:
      return words[value.kind][0];
  }
}

function describeItems(item: ValueKind): string {
  switch (item.kind) {
    case 'choice':
    case 'list':
    case 'map':
      return `, each ${describeKind(item)}`;
    case 'block':
      return ` of [${item.block}](#${item.block}) blocks`;
    case 'keys':
      return ', each with keys of its own';
    default:
      return ` of ${words[item.kind][1]}`;
  }
}
