// Editor: what a key does, as completion and hover tell it.

import { type DeclaredKey, describeKind } from '../content';

/** Markdown: the sentence that the schema has for editors, what to write, and whether it may be left out. */
export function describeKey({ description, value, example, isRequired }: DeclaredKey): string {
  const kind = `${describeKind(value, (block) => `\`${block}\``)}${isRequired ? ', required' : ''}`;
  return [description, `*${kind}*${example === undefined ? '' : `, for example \`${example}\``}`].join('\n\n');
}
