// Content, stage 3b: the block `quote`.

import { block, flag, markdown, picturePath, text } from '../fields';
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
    image: picturePath.optional().describe('A picture of that person, under `media/`.'),
    inline: flag.optional().describe('true: smaller, as part of the text round it.'),
  }),
  make: ({ text, image, inline, ...speaker }, context) => ({
    ...speaker,
    text: context.text(text),
    picture: image && context.pictureAt(image),
    isInline: inline ?? false,
  }),
});
