import { blockExamples } from '../../examples';
import { Contact } from './Contact';

/** States of `Contact`. */
export const examples = blockExamples('contact', 'Contact', Contact, {
  'by telephone and email': `
contact:
  example:
    tel: "+44 (0)800 389 2500"
    email: help@example.org
    hours: Monday to Friday, 8:30am to 5:30pm (UK time)
`,
  'by email alone': `
contact:
  example: {email: help@example.org}
`,
});
