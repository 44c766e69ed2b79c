import { exampleSets } from '../../gallery/example-sets';
import { blocks, listKeys } from '../../lib/content';
import { makeKeyTable } from './key-table';

/** The part "Every block" of `docs/writing-content.md`: what each is for, what to write, and its keys. */
export function makeEveryBlock(): string {
  return blocks
    .map(({ type, summary, reference, forms }) => {
      const parts = [`### ${type}`, summary, findExample(type), ...makeTable(reference)];
      for (const form of forms) {
        parts.push(`#### ${type}: ${form.name}`, form.summary);
        parts.push(findExample(type, `name: ${form.name}\n`), ...makeTable(form.reference));
      }
      return parts.join('\n\n');
    })
    .join('\n\n');
}

/** The table of a schema’s keys; nothing where editors choose the keys themselves. */
function makeTable(reference: unknown): string[] {
  const keys = listKeys(reference);
  return keys.length > 0 ? [makeKeyTable(keys)] : [];
}

/** The page that an editor writes to get the first example of a block, or the first one with a line of a form. */
function findExample(type: string, line = ''): string {
  const examples = exampleSets.find(({ blockType }) => blockType === type)?.examples ?? [];
  const page = examples.map(({ files }) => files?.['page.md']).find((each) => each?.includes(line));
  if (page === undefined) throw new Error(`The block "${type}" has no example in gallery/example-sets.ts.`);
  return `\`\`\`markdown\n${page.trimEnd()}\n\`\`\``;
}
