import { blockExamples } from '../../examples';
import { Expander } from './Expander';

/** States of `Expander`. */
export const examples = blockExamples('expander', 'Expander', Expander, {
  closed: `
expander:
  example:
    title: Which certificates count
    text: |
      You can use:

      - a degree certificate
      - a letter from your university
`,
  'open, with a link': `
expander:
  example:
    title: Which certificates count
    text: A degree certificate counts.
    link_url: /
    link_title: See the list
    expanded: true
`,
  'without a title': `
expander:
  example: {text: A degree certificate counts.}
`,
});
