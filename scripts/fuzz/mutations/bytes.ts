import { asBytes, type Mutation, offsetAt } from './mutation';

/** Faults of single bytes, and of how a file was saved. */
export const byteMutations = {
  'flip a bit': (text, { at, pick }) =>
    replaceAt(text, offsetAt(text, at), (byte) => String.fromCharCode(byte ^ (1 << (pick % 8)))),
  'put in a byte': (text, { at, pick }) => insert(text, offsetAt(text, at), String.fromCharCode(pick % 256)),
  'take out bytes': (text, { at, span }) => {
    const from = offsetAt(text, at);
    return text.slice(0, from) + text.slice(from + 1 + (span % 20));
  },
  'put in a NUL': (text, { at }) => insert(text, offsetAt(text, at), '\0'),
  'cut the file off': (text, { at }) => text.slice(0, offsetAt(text, at)),
  'save as UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').toString('latin1'),
  'save with a BOM': (text) => asBytes('\uFEFF') + text,
  'save with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'put in a lone CR': (text, { at }) => insert(text, offsetAt(text, at), '\r'),
} satisfies Record<string, Mutation>;

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function replaceAt(text: string, at: number, change: (byte: number) => string): string {
  return at < text.length ? text.slice(0, at) + change(text.charCodeAt(at)) + text.slice(at + 1) : text;
}
