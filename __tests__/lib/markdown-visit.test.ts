import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import { copyTree, EXIT, SKIP, visit, visitAll } from '@/lib/markdown/visit';

const parse = (text: string): Root => remark().parse(text);
const nameOf = (node: Nodes) => ('value' in node ? node.value : node.type);

function listWith(tree: Root, next: (node: Nodes) => ReturnType<Parameters<typeof visitAll>[1]> = () => undefined) {
  const names: string[] = [];
  visitAll(tree, (node) => {
    names.push(nameOf(node));
    return next(node);
  });
  return names;
}

describe('visitAll', () => {
  it('comes to each node, those above first', () => {
    expect(listWith(parse('# A\n\nB *c*'))).toEqual(['root', 'heading', 'A', 'paragraph', 'B ', 'emphasis', 'c']);
  });

  it('leaves out what is in a node, and ends when it is told to', () => {
    const tree = parse('# A\n\nB');
    expect(listWith(tree, ({ type }) => (type === 'heading' ? SKIP : undefined))).toEqual([
      'root',
      'heading',
      'paragraph',
      'B',
    ]);
    expect(listWith(tree, ({ type }) => (type === 'heading' ? EXIT : undefined))).toEqual(['root', 'heading']);
  });

  it('goes on in the tree as the visitor has left it', () => {
    const tree = parse('A\n\nB\n\nC');
    const names: string[] = [];
    visitAll(tree, (node, index, parent) => {
      names.push(nameOf(node));
      const isFirst = node.type === 'paragraph' && index === 0;
      if (!isFirst || !parent || names.includes('cut')) return undefined;
      names.push('cut');
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    expect(names).toEqual(['root', 'paragraph', 'cut', 'paragraph', 'B', 'paragraph', 'C']);
  });
});

describe('visit', () => {
  it('comes to the nodes of one type, with their places', () => {
    const found: unknown[] = [];
    visit(parse('# A\n\n* B\n* ## C'), 'heading', ({ depth }, index, parent) => {
      found.push([depth, index, parent?.type]);
      return undefined;
    });
    expect(found).toEqual([
      [1, 0, 'root'],
      [2, 0, 'listItem'],
    ]);
  });
});

describe('copyTree', () => {
  it('gives the same tree, whose nodes can be changed', () => {
    const written = '# A\n\n* [b](c "d")\n\n| e |\n| - |\n\n![f](g)';
    const tree = parse(written);
    const copy = copyTree(tree);
    expect(copy).toEqual(tree);
    visitAll(copy, (node) => {
      if ('value' in node) node.value = 'changed';
      if ('url' in node) node.url = 'changed';
      if ('children' in node) node.children.reverse();
      return undefined;
    });
    expect(tree).toEqual(parse(written));
  });
});
