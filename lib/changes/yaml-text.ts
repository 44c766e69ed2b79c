// Changes: how a text is written as a YAML scalar.

import { parseDocument, type Scalar } from 'yaml';

/** A text as YAML, in the quotes of the scalar whose place it takes; without quotes only where it needs none. */
export function writeYamlText(text: string, like: Scalar.Type | undefined = 'PLAIN'): string {
  if (like === 'QUOTE_SINGLE' && !/[\n\t]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return like === 'PLAIN' && isPlain(text) ? text : JSON.stringify(text);
}

/** Whether a text means itself without quotes, as a key, a value, an item, and in brackets; for other programs too. */
function isPlain(text: string): boolean {
  const [key, value, item, inside] = [`${text}: a`, `a: ${text}`, `- ${text}`, `[a, ${text}, {${text}: a}]`].map(
    (yaml) => parseDocument(yaml, { logLevel: 'silent' }),
  );
  const found = [key?.get(text) === 'a', value?.get('a') === text, item?.get(0) === text, inside?.get(1) === text];
  const isRead = [key, value, item, inside].every((each) => each?.errors.length === 0);
  return found.every(Boolean) && isRead && inside?.getIn([2, text]) === 'a';
}
