import { blockExamples } from '../../examples';
import { Quote } from './Quote';

/** States of `Quote`. */
export const examples = blockExamples('quote', 'Quote', Quote, {
  'with its speaker': `
quote:
  example:
    text: Nobody forgets the *first* lesson that went well.
    name: A teacher
    job_title: Head of maths
    organisation: A school abroad
`,
  'words alone': `
quote:
  example: {text: Nobody forgets the first lesson that went well.}
`,
});
