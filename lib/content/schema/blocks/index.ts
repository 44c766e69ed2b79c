// Content, stage 3b: the one register of blocks. `npm run new -- block Name` adds to it.

import type { z } from 'zod';
import type { Place } from '../../../source';
import type { HeadingLevel } from '../../heading-level';
import { type CamelCase, camelCase, orderedMap } from '../fields';
import { callsToAction } from './calls-to-action';
import { contact } from './contact';
import { ctaArrowLink } from './cta-arrow-link';
import type { BlockContext, Part } from './define-block';
import { expander } from './expander';
import { images } from './images';
import { insetText } from './inset-text';
import { keyDates } from './key-dates';
import { quote } from './quote';
import { steps } from './steps';
import { youtubeVideo } from './youtube-video';

/** Makes a block on a page, under a heading above the level. */
type MakeBlock = (context: BlockContext, level?: HeadingLevel) => Block;

/** Every kind of block that editors define in front matter and place by name. */
export const blocks = [
  steps,
  quote,
  insetText,
  expander,
  callsToAction,
  ctaArrowLink,
  images,
  youtubeVideo,
  contact,
  keyDates,
] as const;

type BlockDefinitions = (typeof blocks)[number];

/** Everything that editors place by name, told apart by `type`. */
export type Block = ReturnType<z.output<BlockDefinitions['placed']>>;

/** A block, and where it is defined. */
export type PlacedBlock = Block & { place: Place };

declare module './define-block' {
  interface PartKinds {
    block: PlacedBlock;
  }
}

export type { Part };

/** The keys of front matter that define blocks. */
export type BlockType = BlockDefinitions['type'];

/** The block of a type, as its component gets it. */
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

const mapOf = (placed: z.ZodType<MakeBlock>) => orderedMap(placed, 'name → block').optional();
type BlockMap = ReturnType<typeof mapOf>;

/** The front matter keys of all blocks: each a map from the block’s name to the block. */
export const blockMaps = Object.fromEntries(
  blocks.map(({ type, summary, placed }) => [type, mapOf(placed).describe(summary)]),
) as Record<BlockType, BlockMap>;

/** The keys of a front matter that define blocks. */
export type WithBlocks = Partial<Record<CamelCase<BlockType>, z.output<BlockMap>>>;

/** Every block that a front matter defines: its type, its name, and what makes it on a page. */
export function listDefinedBlocks(data: WithBlocks) {
  return blocks.flatMap(({ type }) => (data[camelCase(type)] ?? []).map((entry) => ({ type, ...entry })));
}
