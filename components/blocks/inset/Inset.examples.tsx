import { blockExamples } from '../../examples';
import { Inset } from './Inset';

/** States of `Inset`. */
export const examples = blockExamples('inset_text', 'Inset', Inset, {
  'with a title': `
inset_text:
  example:
    title: Ask first
    text: "Providers differ: **ask yours** before you pay."
`,
  'text alone': `
inset_text:
  example: {text: Providers differ. Ask yours before you pay.}
`,
});
