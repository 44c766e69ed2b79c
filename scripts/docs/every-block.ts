import { exampleSets } from '../../gallery/example-sets';
import { blocks, listKeys } from '../../lib/content';
import { makeKeyTable } from './key-table';

/** The part "Every block" of `docs/writing-content.md`: what each is for, what to write, and its keys. */
export function makeEveryBlock(): string {
  return blocks
    .map(({ type, summary, reference }) => {
      const example = `\`\`\`markdown\n${findExample(type).trimEnd()}\n\`\`\``;
      return [`### ${type}`, summary, example, makeKeyTable(listKeys(reference))].join('\n\n');
    })
    .join('\n\n');
}

/** The page that an editor writes to get the first example of a block. */
function findExample(type: string): string {
  const [example] = exampleSets.find(({ blockType }) => blockType === type)?.examples ?? [];
  const page = example?.files?.['page.md'];
  if (page === undefined) throw new Error(`The block "${type}" has no example in gallery/example-sets.ts.`);
  return page;
}
