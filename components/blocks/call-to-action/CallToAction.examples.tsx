import { blockExamples } from '../../examples';
import { CallToAction } from './CallToAction';

/** States of `CallToAction`. */
export const examples = blockExamples('calls_to_action', 'CallToAction', CallToAction, {
  'with title and text': `
calls_to_action:
  example:
    name: simple
    arguments:
      title: Ready to apply?
      text: Ask a provider **which dates** it offers.
      link_text: Find a provider
      link_target: /
`,
  'a button alone': `
calls_to_action:
  example: {link_text: Find a provider, link_target: /}
`,
});
