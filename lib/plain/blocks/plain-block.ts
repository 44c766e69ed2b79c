// Plain, stage 1: what a block is to readers that are no browsers.

import type { ElementContent } from 'hast';
import type { BlockOf, BlockType, Part } from '../../content';

/** Makes plain elements of the parts of a text: any other block can stand in it. */
export type PlainParts = (parts: readonly Part[]) => ElementContent[];

/** Makes what a block says, as elements without classes. Its titles are no headings, unless a link leads to them by an id. */
export type PlainBlock<Type extends BlockType> = (block: BlockOf<Type>, plainParts: PlainParts) => ElementContent[];
