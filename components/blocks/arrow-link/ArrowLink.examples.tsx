import { blockExamples } from '../../examples';
import { ArrowLink } from './ArrowLink';

/** States of `ArrowLink`. */
export const examples = blockExamples('cta_arrow_link', 'ArrowLink', ArrowLink, {
  'a link': `
cta_arrow_link:
  example: {link_text: Find out what it costs, link_target: /}
`,
});
