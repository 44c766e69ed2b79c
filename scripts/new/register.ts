import { parseModule } from './parse-module';
import type { RegisterLine } from './plan';
import { Refusal } from './refusal';

/** What a line of a register says. */
interface RegisterEntry {
  /** The file of the register. */
  file: string;
  /** The constant that holds the list: an array, or an object. */
  list: string;
  /** The line itself: `keyDates`, or `key_dates: KeyDates` in an object. */
  entry: string;
  /** What is imported for it: `KeyDates`, or `examples as keyDates`. */
  imported: string;
  /** From where, as the register writes it. */
  from: string;
}

interface Range {
  start: number;
  end: number;
}

/** A line in an array or object of a TypeScript file, and its import. Order and layout are left to Biome. */
export function registerLine({ file, list, entry, imported, from }: RegisterEntry): RegisterLine {
  const importLine = `import { ${imported} } from '${from}';`;
  return {
    file,
    add(text) {
      const { imports, items, inside } = readRegister(text, file, list);
      const lastImport = imports.at(-1);
      if (!lastImport) throw new Refusal(`${file} has no imports any more: put it back as it was.`);
      if (imports.some(({ source }) => source === from)) throw new Refusal(`${file} imports ${from} already.`);
      const at = items.at(-1)?.end ?? inside;
      const added = items.length > 0 ? `, ${entry}` : entry;
      return `${text.slice(0, lastImport.end)}\n${importLine}${text.slice(lastImport.end, at)}${added}${text.slice(at)}`;
    },
    remove(text) {
      const { imports, items } = readRegister(text, file, list);
      const index = items.findIndex(({ start, end }) => text.slice(start, end) === entry);
      const importOfIt = imports.find(({ source }) => source === from);
      const [item, before, after] = [items[index], items[index - 1], items[index + 1]];
      if (!item || !importOfIt) throw new Refusal(`${file} has no line "${entry}" with its import any more.`);
      const start = after ? item.start : (before?.end ?? item.start);
      const end = after?.start ?? item.end;
      const rest = text.slice(0, start) + text.slice(end);
      return rest.slice(0, importOfIt.start) + rest.slice(importOfIt.end).replace(/^\n/, '');
    },
  };
}

/** Where the imports of a register stand, and the lines of its list. */
function readRegister(text: string, file: string, list: string) {
  const imports: (Range & { source: string })[] = [];
  let found: { items: Range[]; inside: number } | undefined;
  for (const node of parseModule(text, file)) {
    if (node.type === 'ImportDeclaration') imports.push({ ...rangeOf(node), source: node.source.value });
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations) {
      const value = init?.type === 'TSAsExpression' ? init.expression : init;
      if (id.type !== 'Identifier' || id.name !== list || !value) continue;
      const inside = rangeOf(value).start + 1;
      if (value.type === 'ArrayExpression') {
        found = { inside, items: value.elements.filter((each) => each !== null).map(rangeOf) };
      } else if (value.type === 'ObjectExpression') found = { inside, items: value.properties.map(rangeOf) };
    }
  }
  if (!found) throw new Refusal(`${file} no longer has its list "${list}": put it back before you use this command.`);
  return { imports, ...found };
}

function rangeOf({ start, end }: { start?: number | null; end?: number | null }): Range {
  return { start: start ?? 0, end: end ?? 0 };
}
