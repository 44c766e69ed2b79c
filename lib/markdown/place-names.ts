// Markdown, stage 2: values in place of their names, and a slot for each block that a text places.

import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { didYouMean, onlyNearName, type Problem, problem } from '../problems';
import type { Excerpt, Place } from '../source';
import { placeOfNode, rangeOf } from './parse';
import type { Reference } from './reference';

/** What names stand for on the page that a text is rendered for. */
export interface NameContext<Block> {
  value(name: string): string | undefined;
  block(name: string): Block | undefined;
  /** The names of all values and blocks, for hints. */
  names(): Iterable<string>;
}

/** Puts values in place of their names, and slots in place of paragraphs that name a block. */
export function placeNames<Block>(
  tree: Root,
  source: Excerpt,
  context: NameContext<Block>,
  slots: Block[],
  references: Reference[],
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'name', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return;
    const value = context.value(node.value);
    const block = value === undefined ? context.block(node.value) : undefined;
    const place = placeOfNode(source, node);
    if (value !== undefined || block !== undefined) {
      references.push({ kind: value === undefined ? 'block' : 'value', name: node.value, place });
    }
    if (block !== undefined && isAlone(tree, parent)) {
      slots.push(block);
      const slot: RootContent = { type: 'thematicBreak', data: { hProperties: { dataSlot: `${slots.length - 1}` } } };
      Object.assign(parent, { children: [], ...slot });
      return SKIP;
    }
    parent.children.splice(index, 1, { type: 'text', value: value ?? `$${node.value}$` });
    if (value !== undefined) return SKIP;
    const written = `"$${node.value}$"`;
    if (block === undefined) {
      const hint = didYouMean(
        node.value,
        context.names(),
        'Name a value under values/, or a block in the front matter.',
      );
      const dollars = hint.replace(/^Did you mean "(.*)"\?$/, 'Did you mean "$$$1$$"?');
      const near = onlyNearName(node.value, context.names());
      const message = `${written} is neither a block of this page nor a value.`;
      problems.push(problem('unknown-name', place, message, dollars, near && `$${near}$`));
    } else {
      const message = `${written} is a block, and stands inside other text.`;
      problems.push(problem('unknown-name', place, message, 'Give it a paragraph of its own, not in a list or quote.'));
    }
    return SKIP;
  });
  return problems;
}

function isAlone(tree: Root, parent: Parents): parent is Paragraph {
  return parent.type === 'paragraph' && parent.children.length === 1 && tree.children.includes(parent);
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
