// Checks, plain language: the running words of a text, each still knowing where it was written.

import type { Nodes, Paragraph, Parents, TableCell } from 'mdast';
import { findWritten, type MarkdownText, rangeOf } from '../../markdown';
import type { Place } from '../../source';

/** Stands for a value, which is read as one short word. */
const VALUE = '0';
/** Stands for code, pictures and marks of footnotes, which are no words. */
const NO_WORD = '\uFFFC';

/** Words that are read in one go: a paragraph, what a paragraph of a list item says, or a cell of a table. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'cell';
  /** Without Markdown’s signs; a line break that is to be seen is `\n`, every other one a space. */
  text: string;
  /** The place of `text.slice(start, end)`; `withMarks` takes the signs in that belong to its ends, as of a link. */
  place(start: number, end: number, withMarks?: boolean): Place;
}

/** Every passage of a text, in order. Headings are not sentences, and quotations are not ours to write otherwise. */
export function listPassages(markdown: MarkdownText): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Nodes, kind: Passage['kind']): void => {
    if (node.type === 'heading' || node.type === 'blockquote') return;
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      passages.push(new Words(node, node.type === 'tableCell' ? 'cell' : kind, markdown));
    } else if ('children' in node) {
      for (const child of node.children) walk(child, node.type === 'listItem' ? 'item' : kind);
    }
  };
  walk(markdown.tree, 'paragraph');
  return passages;
}

/** A stretch of a passage that comes from one node. */
interface Piece {
  /** Where it begins and ends in the passage. */
  from: number;
  to: number;
  startOf(index: number): number;
  endOf(index: number): number;
  /** The start and end in the source with the marks round it, as far as it is first or last inside them. */
  outer: readonly [start: number, end: number];
}

class Words implements Passage {
  text = '';
  private readonly pieces: Piece[] = [];

  constructor(
    node: Paragraph | TableCell,
    readonly kind: Passage['kind'],
    private readonly markdown: MarkdownText,
  ) {
    this.addChildren(node, undefined, undefined);
  }

  place(start: number, end: number, withMarks = false): Place {
    const first = this.pieceAt(start);
    const last = this.pieceAt(Math.max(start, end - 1));
    if (!first || !last) return this.markdown.source.place(0, 0);
    const from = withMarks && start === first.from ? first.outer[0] : first.startOf(start - first.from);
    const to = withMarks && end === last.to ? last.outer[1] : last.endOf(end - 1 - last.from);
    return this.markdown.source.place(from, to);
  }

  private addChildren(parent: Parents, outerStart: number | undefined, outerEnd: number | undefined): void {
    const last = parent.children.length - 1;
    parent.children.forEach((child, index) => {
      this.add(child, index === 0 ? outerStart : undefined, index === last ? outerEnd : undefined);
    });
  }

  private add(node: Nodes, outerStart: number | undefined, outerEnd: number | undefined): void {
    const [start, end] = rangeOf(node);
    const outer = [outerStart ?? start, outerEnd ?? end] as const;
    if (node.type === 'text') {
      this.push(node.value.replaceAll('\n', ' '), { ...findWritten(node, this.markdown.source), outer });
    } else if ('children' in node) this.addChildren(node, ...outer);
    else if (node.type !== 'html') {
      const sign = node.type === 'name' ? VALUE : node.type === 'break' ? '\n' : NO_WORD;
      this.push(sign, { startOf: () => start, endOf: () => end, outer });
    }
  }

  private push(text: string, piece: Pick<Piece, 'startOf' | 'endOf' | 'outer'>): void {
    const from = this.text.length;
    this.text += text;
    if (text !== '') this.pieces.push({ ...piece, from, to: this.text.length });
  }

  private pieceAt(index: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.from ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low];
  }
}
