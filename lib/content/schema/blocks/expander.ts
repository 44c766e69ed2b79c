// Content, stage 3b: the block `expander`.

import { block, flag, link, markdown, text } from '../fields';
import { defineBlock } from './define-block';
import { joinTitle } from './join-title';

/** Details that a visitor opens. */
export const expander = defineBlock({
  type: 'expander',
  summary: 'Details that a visitor opens.',
  schema: block({
    title: text.optional().describe('What a visitor selects to open the details.'),
    header: text.optional().describe('Words before the title, or in its place.'),
    text: markdown.describe('What is shown when it is open. Markdown.'),
    link_url: link.optional().describe('A link below the text.'),
    link_title: text.optional().describe('The words of that link.'),
    expanded: flag.optional().describe('true: open at first.'),
  }),
  make: ({ title, header, text, linkUrl, linkTitle, expanded }, context) => ({
    title: joinTitle({ header, title }) ?? 'More about this',
    text: context.text(text),
    link: linkUrl && context.link(linkTitle ?? linkUrl.text, linkUrl),
    expanded: expanded ?? false,
  }),
});
