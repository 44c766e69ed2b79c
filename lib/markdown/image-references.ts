// Markdown, stage 1b: pictures by reference become plain ones, so that all that follows knows pictures of one kind.

import type { Definition, Root } from 'mdast';
import { SKIP, visit, visitAll } from './visit';

/** Gives each `![alt][name]` the address that its definition has, and takes out definitions that only pictures use. Changes the tree. */
export function placeImageReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const ofPictures = new Set<string>();
  const ofLinks = new Set<string>();
  visitAll(tree, (node) => {
    if (node.type === 'linkReference') ofLinks.add(node.identifier);
    if (node.type !== 'imageReference') return;
    const { url = '', title = null } = definitions.get(node.identifier) ?? {};
    ofPictures.add(node.identifier);
    Object.assign(node, { type: 'image', url, title });
  });
  visit(tree, 'definition', (node, index, parent) => {
    if (!parent || index === undefined || !ofPictures.has(node.identifier) || ofLinks.has(node.identifier)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
