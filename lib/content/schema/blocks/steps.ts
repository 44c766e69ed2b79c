// Content, stage 3b: the block `steps`.

import type { HeadingLevel } from '../../heading-level';
import { block, flag, orderedMap, partialName } from '../fields';
import { defineBlock, type Part } from './define-block';

/** Steps as their component gets them. */
interface Steps {
  isNumeric: boolean;
  /** The level of the titles. */
  headingLevel: HeadingLevel;
  steps: Step[];
}

/** One step: its title, the id that links lead to, and what it holds. */
interface Step {
  id: string;
  title: string;
  parts: Part[];
}

const step = block({
  partial: partialName.describe('What the step holds: a partial, as `content/folder/name`.'),
});

/** A list of steps, all open. */
export const steps = defineBlock({
  type: 'steps',
  summary: 'Steps one below the other, all open.',
  schema: block({
    numeric: flag.optional().describe('true: “1.”, “2.” … before the titles.'),
    steps: orderedMap(step, 'title → step').describe('The steps, in the order written.'),
  }),
  make: ({ numeric, steps }, context, level): Steps => ({
    isNumeric: numeric ?? false,
    headingLevel: level,
    steps: steps.map(({ key, value }) => ({
      id: context.id(key),
      title: key.text,
      parts: context.partial(value.partial, level + 1),
    })),
  }),
});
