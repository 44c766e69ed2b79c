// Markdown, stage 2: values in place of their names, and a slot for each block that a text places.

import type { Parents, Root, RootContent } from 'mdast';
import { didYouMean, nearestName, onlyNearName, type Problem, problem } from '../problems';
import type { Excerpt, Place } from '../source';
import { placeOfNode, rangeOf } from './places';
import type { Reference } from './reference';
import { SKIP, visit } from './visit';

/** What names stand for on the page that a text is rendered for. */
export interface NameContext<Block> {
  /** The level that the highest heading of the text must have at least; headings keep their steps below it. */
  minimumLevel: number;
  value(name: string): string | undefined;
  /** The block of a name, placed here. `level` is that of a heading which stands below the one before it. */
  block(name: string, level: number, place: Place): Block | undefined;
  /** Whether a block has the name. */
  hasBlock(name: string): boolean;
  /** The names of all values and blocks, for hints. */
  names(): Iterable<string>;
}

/** Puts values in place of their names. */
export function placeValues<Block>(
  tree: Root,
  source: Excerpt,
  context: NameContext<Block>,
  references: Reference[],
): void {
  visit(tree, 'name', (node, index, parent: Parents | undefined) => {
    const value = context.value(node.value);
    if (!parent || index === undefined || value === undefined) return;
    references.push({ kind: 'value', name: node.value, place: placeOfNode(source, node) });
    const { position } = node;
    parent.children.splice(index, 1, { type: 'text', value, position });
    return SKIP;
  });
}

/**
 * Puts slots in place of paragraphs that are just the name of a block; the headings must have their levels already.
 *
 * @param read is given each other part as it is come to: a block is made when what stands before it has been read
 */
export function placeBlocks<Block>(
  tree: Root,
  source: Excerpt,
  context: NameContext<Block>,
  slots: Block[],
  references: Reference[],
  read: (part: RootContent) => void,
): void {
  let level = context.minimumLevel;
  for (const part of tree.children) {
    if (part.type === 'heading') level = Math.min(6, part.depth + 1);
    const [name, ...others] = part.type === 'paragraph' ? part.children : [];
    const isName = name?.type === 'name' && others.length === 0;
    const block = isName ? context.block(name.value, level, placeOfNode(source, name)) : undefined;
    if (!isName || block === undefined) {
      read(part);
      continue;
    }
    references.push({ kind: 'block', name: name.value, place: placeOfNode(source, name) });
    slots.push(block);
    const slot: RootContent = { type: 'thematicBreak', data: { hProperties: { dataSlot: `${slots.length - 1}` } } };
    Object.assign(part, { children: [], ...slot });
  }
}

/** Leaves names as they were written where they name nothing, or a block that cannot stand there. */
export function reportNames<Block>(
  tree: Root,
  source: Excerpt,
  context: NameContext<Block>,
  references: Reference[],
): Problem[] {
  const problems = reportRows(tree, source, context, references);
  visit(tree, 'name', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return;
    const written = `$${node.value}$`;
    const { position } = node;
    parent.children.splice(index, 1, { type: 'text', value: written, position });
    const place = placeOfNode(source, node);
    if (!context.hasBlock(node.value)) {
      const otherwise = 'Name a value under values/, or a block in the front matter.';
      const hint = didYouMean(node.value, context.names(), otherwise);
      const dollars = hint.replace(/^Did you mean "(.*)"\?$/, 'Did you mean "$$$1$$"?');
      const near = onlyNearName(node.value, context.names());
      // The block that was meant is not a second fault, for standing nowhere.
      const meant = nearestName(node.value, context.names());
      if (meant !== undefined) context.hasBlock(meant);
      const message = `"${written}" is neither a block of this page nor a value.`;
      problems.push(problem('unknown-name', place, message, dollars, near && `$${near}$`));
    } else {
      references.push({ kind: 'block', name: node.value, place });
      const message = `"${written}" is a block, and stands inside other text.`;
      problems.push(problem('unknown-name', place, message, 'Give it a paragraph of its own, not in a list or quote.'));
    }
    return SKIP;
  });
  return problems;
}

/** Blocks on lines right below one another, which make one paragraph: one thing wrong. */
function reportRows<Block>(
  tree: Root,
  source: Excerpt,
  context: NameContext<Block>,
  references: Reference[],
): Problem[] {
  return tree.children.flatMap((part) => {
    if (part.type !== 'paragraph') return [];
    const names = part.children.filter((each) => each.type === 'name');
    const isRow = part.children.every((each) => each.type === 'name' || (each.type === 'text' && !each.value.trim()));
    const [first, second] = names;
    if (!isRow || !first || !second || !names.every(({ value }) => context.hasBlock(value))) return [];
    for (const name of names) references.push({ kind: 'block', name: name.value, place: placeOfNode(source, name) });
    const [start, end] = rangeOf(part);
    const written = source.text.slice(start, end);
    Object.assign(part, { children: [{ type: 'text', value: written, position: part.position }] });
    const message = `"$${first.value}$" and "$${second.value}$" stand in one paragraph.`;
    const hint = 'Leave a blank line between them: each block has a paragraph of its own.';
    return [problem('unknown-name', source.place(start, end), message, hint)];
  });
}

/** Where the stretches of text before, between and after the slots of a tree stand. */
export function listStretches(tree: Root, source: Excerpt): Place[] {
  const places: Place[] = [];
  let open: [start: number, end: number] | undefined;
  for (const node of tree.children) {
    const [start, end] = rangeOf(node);
    if (node.type !== 'thematicBreak' || node.data?.hProperties?.dataSlot === undefined) {
      open = [open?.[0] ?? start, end];
      continue;
    }
    places.push(source.place(...(open ?? [start, start])));
    open = undefined;
  }
  return [...places, source.place(...(open ?? [source.text.length, source.text.length]))];
}
