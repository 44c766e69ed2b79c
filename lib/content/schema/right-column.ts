// Content, stage 3b: the key `right_column` of a page.

import { callsToAction } from './blocks/calls-to-action';
import { block, listOf } from './fields';

/** What stands in the sidebar besides links. */
export const rightColumn = block({
  ctas: listOf(callsToAction.placed).describe('Calls to action, each written as under `calls_to_action`.'),
});
