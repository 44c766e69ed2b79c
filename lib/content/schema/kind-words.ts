// Content, stage 3a: kinds of value in words, for the editors' reference and for what an editor shows beside a key.

import type { TextKind, ValueKind } from './shape';

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

/**
 * A kind of value in words, for editors: `a list of partials`.
 *
 * @param nameBlock how a kind of block is named, for example as a link
 */
export function describeKind(value: ValueKind, nameBlock: (block: string) => string): string {
  switch (value.kind) {
    case 'choice':
      return value.names.map((name) => `\`${name}\``).join(' or ');
    case 'list':
      return `a list${describeItems(value.of, nameBlock)}`;
    case 'map':
      return `a map, ${value.entries}`;
    case 'block':
      return `a ${nameBlock(value.block)} block`;
    case 'keys':
      return 'keys of its own';
    default:
      return words[value.kind][0];
  }
}

function describeItems(item: ValueKind, nameBlock: (block: string) => string): string {
  switch (item.kind) {
    case 'choice':
    case 'list':
    case 'map':
      return `, each ${describeKind(item, nameBlock)}`;
    case 'block':
      return ` of ${nameBlock(item.block)} blocks`;
    case 'keys':
      return ', each with keys of its own';
    default:
      return ` of ${words[item.kind][1]}`;
  }
}
