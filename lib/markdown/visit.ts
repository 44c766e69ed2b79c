// Markdown, ground floor: walking a tree. unist-util-visit gives a function a new name at each node that it comes to,
// for its stack traces: that was a sixth of what checking a site took.

import type { Nodes, Parents } from 'mdast';

/** Leaves out what is in the node; with a number, the walk goes on with that child of its parent. */
export const SKIP = 'skip';

/** Ends the walk. */
export const EXIT = 'exit';

type Next = typeof SKIP | typeof EXIT | [typeof SKIP, number] | undefined;

/** Is called for a node; what it changes in the tree counts from there on. */
type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => Next;

/** Calls a visitor for each node of a tree, those above before those in them. */
export function visitAll(tree: Nodes, visitor: Visitor<Nodes>): void {
  visitNode(tree, undefined, undefined, visitor);
}

/** Calls a visitor for each node of one type. */
export function visit<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
  visitor: Visitor<Extract<Nodes, { type: Type }>>,
): void {
  const isOfType = (node: Nodes): node is Extract<Nodes, { type: Type }> => node.type === type;
  visitAll(tree, (node, index, parent) => (isOfType(node) ? visitor(node, index, parent) : undefined));
}

/** A copy whose nodes can be changed; what a node says of its place, and of how it is shown, is replaced and never changed. */
export function copyTree<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map((child) => copyTree(child)) } : { ...node };
}

/** Returns whether the walk is over, or which child of the parent comes next. */
function visitNode(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
  visitor: Visitor<Nodes>,
): typeof EXIT | number | undefined {
  const next = visitor(node, index, parent);
  if (next === EXIT) return EXIT;
  if (next === undefined && 'children' in node) {
    for (let at = 0; at < node.children.length; ) {
      const child = node.children[at];
      const after = child && visitNode(child, at, node, visitor);
      if (after === EXIT) return EXIT;
      at = after ?? at + 1;
    }
  }
  return Array.isArray(next) ? next[1] : undefined;
}
