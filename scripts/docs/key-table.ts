import type { DeclaredKey } from '../../lib/content';

/** A Markdown table of keys, each with the sentence that its schema has for editors. */
export function makeKeyTable(keys: readonly DeclaredKey[]): string {
  return ['| key | what it does |', '| --- | --- |', ...makeRows(keys)].join('\n');
}

function makeRows(keys: readonly DeclaredKey[], list?: string): string[] {
  const within = list === undefined ? '' : ` of each in \`${list}\``;
  return keys.flatMap(({ key, description, isRequired, itemKeys }) => {
    const sentence = description.replaceAll('|', '\\|');
    const row = `| \`${key}\`${within} | ${sentence}${isRequired ? ' Required.' : ''} |`;
    return [row, ...makeRows(itemKeys, key)];
  });
}
