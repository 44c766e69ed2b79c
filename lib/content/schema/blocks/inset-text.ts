// Content, stage 3b: the block `inset_text`.

import { block, markdown, text } from '../fields';
import { defineBlock } from './define-block';
import { joinTitle } from './join-title';

/** Text that stands out from the page. */
export const insetText = defineBlock({
  type: 'inset_text',
  summary: 'Text that stands out from the page.',
  schema: block({
    title: text.optional().describe('A heading above the text.'),
    header: text.optional().describe('Words before the title, or in its place.'),
    text: markdown.describe('What stands out from the page. Markdown.'),
  }),
  make: (data, context) => ({ title: joinTitle(data), text: context.text(data.text) }),
});
