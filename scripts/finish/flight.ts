/**
 * Reads React’s flight payload: the rows that Next puts into a page for its client. Rows are framed by their length, as
 * React itself does, so that a text which looks like a row is never taken for one.
 *
 * Source: the row states of `react-server-dom-turbopack/client` in Next 16.
 */

/** A row that makes the browser load a client module. */
export interface ClientImport {
  /** The id of the module, as the client reference manifest has it. */
  module: string;
  /** The export that is used; `*` or an empty text for all. */
  name: string;
  /** How many elements of the page are made with it. */
  elements: number;
}

/** Tags of rows that give their length in bytes, in hexadecimal, before a comma. All others end at a line feed. */
const SIZED_TAGS = new Set('TAOobUSsLlGgMmV');
const LINE_FEED = 10;
const COLON = 58;
const COMMA = 44;

/** The client modules that a payload names, in its order. Throws when the payload cannot be read to its end. */
export function readClientImports(payload: Uint8Array): ClientImport[] {
  const decoder = new TextDecoder();
  const imports = new Map<string, Omit<ClientImport, 'elements'>>();
  const elements = new Map<string, number>();
  let at = 0;
  while (at < payload.length) {
    const colon = payload.indexOf(COLON, at);
    const id = colon === -1 ? '' : decoder.decode(payload.subarray(at, colon));
    if (colon === -1 || !/^[0-9a-f]*$/.test(id)) throw new Error(`the flight payload has no row at byte ${at}`);
    const tag = String.fromCharCode(payload[colon + 1] ?? 0);
    if (SIZED_TAGS.has(tag)) {
      const comma = payload.indexOf(COMMA, colon);
      const length = Number.parseInt(decoder.decode(payload.subarray(colon + 2, comma)), 16);
      at = comma + 1 + length;
      if (comma === -1 || Number.isNaN(length) || at > payload.length) {
        throw new Error(`the flight payload’s row ${id} has no valid length`);
      }
      continue;
    }
    const end = payload.indexOf(LINE_FEED, colon);
    if (end === -1) throw new Error(`the flight payload’s row ${id} does not end`);
    if (tag === 'I') imports.set(id, readImport(decoder.decode(payload.subarray(colon + 2, end))));
    else countElements(decoder.decode(payload.subarray(colon + 1, end)), elements);
    at = end + 1;
  }
  return [...imports].map(([id, found]) => ({ ...found, elements: elements.get(id) ?? 0 }));
}

/** Elements of client components, by the row of their import. In a text the quotes would be escaped. */
function countElements(row: string, elements: Map<string, number>): void {
  for (const [, id = ''] of row.matchAll(/\["\$","\$L([0-9a-f]+)"/g)) elements.set(id, (elements.get(id) ?? 0) + 1);
}

function readImport(json: string): Omit<ClientImport, 'elements'> {
  const row: unknown = JSON.parse(json);
  if (!Array.isArray(row) || (typeof row[0] !== 'number' && typeof row[0] !== 'string')) {
    throw new Error(`the flight payload imports something unknown: ${json.slice(0, 120)}`);
  }
  return { module: String(row[0]), name: String(row[2] ?? '') };
}
