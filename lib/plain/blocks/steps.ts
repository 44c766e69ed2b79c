// Plain, stage 1: what the block `steps` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** Each step below a heading of its own. */
export const steps: PlainBlock<'steps'> = ({ isNumeric, headingLevel, steps }, plainParts) =>
  steps.flatMap(({ id, title, parts }, index) => [
    h(`h${headingLevel}`, { id, dataNumber: isNumeric ? index + 1 : undefined }, title),
    ...plainParts(parts),
  ]);
