// Content, stage 3b: the block `cta_arrow_link`.

import { block, link, text } from '../fields';
import { defineBlock } from './define-block';

/** A link with an arrow. */
export const ctaArrowLink = defineBlock({
  type: 'cta_arrow_link',
  summary: 'A link with an arrow, on a line of its own.',
  schema: block({
    link_text: text.describe('The words of the link.'),
    link_target: link.describe('Where it leads.'),
  }),
  make: ({ linkText, linkTarget }, context) => ({ link: context.link(linkText, linkTarget) }),
});
