import type { DeclaredKey } from '../../lib/content';

/** A Markdown table of keys, each with the sentence that its schema has for editors. */
export function makeKeyTable(keys: readonly DeclaredKey[]): string {
  const rows = keys.map(({ key, description, isRequired }) => {
    const sentence = description.replaceAll('|', '\\|');
    return `| \`${key}\` | ${sentence}${isRequired ? ' Required.' : ''} |`;
  });
  return ['| key | what it does |', '| --- | --- |', ...rows].join('\n');
}
