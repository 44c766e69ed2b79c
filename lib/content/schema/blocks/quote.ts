// Content, stage 3b: the block `quote`.

import { block, markdown, text } from '../fields';
import { defineBlock } from './define-block';

/** Words that somebody said. */
export const quote = defineBlock({
  type: 'quote',
  summary: 'Words that somebody said.',
  schema: block({
    text: markdown.describe('The words said. Markdown.'),
    name: text.optional().describe('Who said them.'),
    job_title: text.optional().describe('What that person does.'),
    organisation: text.optional().describe('Where that person works.'),
  }),
  make: (data, context) => ({ ...data, text: context.text(data.text) }),
});
