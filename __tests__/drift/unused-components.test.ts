import { exampleSets } from '@/gallery/example-sets';
import { checkExamples, checkFolders, findUnusedComponents } from '@/scripts/drift/unused-components';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

const component = (name: string) => `export function ${name}() {\n  return null;\n}\n`;
const card = 'components/page/card/Card.tsx';

describe('checkFolders', () => {
  it('finds nothing here', () => {
    expect(checkFolders('.')).toEqual([]);
  });

  it('reports a folder without its component, and a file that exports another', () => {
    const root = makeTree({
      'components/page/card/Other.tsx': component('Other'),
      'components/blocks/big-note/BigNote.tsx': component('Note'),
    });
    expect(checkFolders(root)).toEqual([
      'components/page/card/ has no Card.tsx: a folder is named after its component.',
      'components/blocks/big-note/BigNote.tsx exports no BigNote.',
    ]);
  });
});

describe('checkExamples', () => {
  it('finds nothing here', () => {
    expect(checkExamples('.', exampleSets)).toEqual([]);
  });

  it('reports a component without examples, and examples that are not listed', () => {
    const root = makeTree({ [card]: component('Card') });
    expect(checkExamples(root, [])).toEqual(['components/page/card/ has no examples: write Card.examples.tsx.']);
    const other = makeTree({ [card]: component('Card'), 'components/page/card/Card.examples.tsx': '' });
    expect(checkExamples(other, [{ room: 'blocks', name: 'Card' }])).toEqual([
      'components/page/card/Card.examples.tsx is not in gallery/example-sets.ts: list it there.',
    ]);
  });
});

describe('findUnusedComponents', () => {
  it('finds nothing here', () => {
    expect(findUnusedComponents('.', exampleSets)).toEqual([]);
  });

  it('reports a component that only its own unlisted examples use, or a type of its file', () => {
    const examples = "import { Card } from './Card';\nexport const examples = [Card];\n";
    const root = makeTree({
      [card]: component('Card'),
      'components/page/card/Card.examples.tsx': examples,
      'app/page.tsx': "import type { CardProps } from '@/components/page/card/Card';\n",
    });
    expect(findUnusedComponents(root, [])).toEqual([
      'components/page/card/Card.tsx: no page, component or example uses Card. Use it or remove it.',
    ]);
  });

  it('counts a page, and an example that is listed', () => {
    const page = "import { Card } from '@/components/page/card/Card';\nexport default Card;\n";
    const root = makeTree({ [card]: component('Card'), 'app/page.tsx': page });
    expect(findUnusedComponents(root, [])).toEqual([]);
    expect(findUnusedComponents(makeTree({ [card]: component('Card') }), [{ room: 'page', name: 'Card' }])).toEqual([]);
  });
});
