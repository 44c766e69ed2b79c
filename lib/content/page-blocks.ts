// Content, stage 6a: the blocks that a page and its partials define, each made where a text places it.

import { type Problem, problem } from '../problems';
import { comparePlaces, type Place } from '../source';
import { checkBlockNames } from './block-names';
import { type HeadingLevel, headingLevel } from './heading-level';
import { listDefinedBlocks, type Part, type PlacedBlock, type WithBlocks } from './schema/blocks';
import type { BlockContext } from './schema/blocks/define-block';
import { valueAt } from './schema/fields';
import type { DefinedBlock } from './site';
import { placeOf, type YamlMap } from './yaml-value';

/** A block under the name that texts place it with. */
export interface NamedBlock extends DefinedBlock {
  /** @param level that of a heading of its own, where it stands in a text */
  make(level?: HeadingLevel): PlacedBlock;
  /** Whether it is being made: its own texts cannot place it again. */
  isOpen: boolean;
}

/** Blocks by the name that texts place them with. */
export type NamedBlocks = ReadonlyMap<string, NamedBlock>;

/** Keeps the blocks of one page, and which of them a text can place. */
export class PageBlocks {
  /** Every block that the page and its partials define. */
  readonly defined: NamedBlock[] = [];
  /** Those that a field of Markdown can place: those of the block that the field belongs to. */
  scope: NamedBlocks = new Map();

  /** @param problems where a block that holds itself, or has a name that it cannot have, is told */
  constructor(
    private readonly context: BlockContext,
    private readonly problems: Problem[],
  ) {}

  /** The blocks of a front matter beside those that its texts can place already. */
  define(data: WithBlocks, map: YamlMap, outer: NamedBlocks): NamedBlocks {
    const named = listDefinedBlocks(data).map(({ type, key, value }): NamedBlock => {
      const place = key.written;
      const written = valueAt(map, [type, key.text]).value;
      const { endLine, endColumn } = (written && placeOf(written)) ?? place;
      const make = (level?: HeadingLevel) => {
        const before = this.scope;
        this.scope = all;
        const made = { ...value(this.context, level), place: { ...place, endLine, endColumn } };
        this.scope = before;
        return made;
      };
      return { name: key.text, type, place, isPlaced: false, isOpen: false, make };
    });
    const faults = checkBlockNames(named);
    this.problems.push(...faults);
    // One whose name is at fault cannot be placed, which is no second fault.
    for (const each of named) each.isPlaced = faults.some((fault) => comparePlaces(fault, each.place) === 0);
    const all: NamedBlocks = new Map([...outer, ...named.toReversed().map((each) => [each.name, each] as const)]);
    this.defined.push(...named);
    return all;
  }

  /** Makes a block where a text places it; nothing where its own text does. */
  place(block: NamedBlock, level: number, place: Place): Part {
    block.isPlaced = true;
    if (block.isOpen) {
      const message = `The block "${block.name}" holds itself.`;
      this.problems.push(problem('block-loop', place, message, `Take $${block.name}$ out of its own text.`));
      return { type: 'html', html: '', place };
    }
    block.isOpen = true;
    const made = block.make(headingLevel(level));
    block.isOpen = false;
    return made;
  }

  /** Makes the blocks that no text places, so that what is wrong with them is told all the same. */
  makeUnplaced(): void {
    for (const each of this.defined) if (!each.isPlaced) each.make();
  }
}
