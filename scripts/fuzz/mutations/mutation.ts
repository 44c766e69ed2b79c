/** Numbers that say where and what a mutation changes: plain ones, so that a failing case can be made smaller. */
export interface Knobs {
  /** Where: from 0, the start of the file, to 9,999, its end. */
  at: number;
  /** How much. */
  span: number;
  /** Which of the things that can be put in. */
  pick: number;
}

/** Changes the text of a file, in which each character stands for one byte. */
export type Mutation = (text: string, knobs: Knobs) => string;

/** A text as characters that stand for its bytes in UTF-8. */
export function asBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** The offset in a text that a knob means. */
export function offsetAt(text: string, at: number): number {
  return Math.floor((text.length * at) / 10_000);
}

/** One of a list, the same one for the same number. */
export function pickFrom<Item>(items: readonly [Item, ...Item[]], pick: number): Item {
  return items[pick % items.length] ?? items[0];
}
