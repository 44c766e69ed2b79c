import { blockExamples, pictureFiles } from '../../examples';
import { Quote } from './Quote';

/** States of `Quote`. */
export const examples = blockExamples(
  'quote',
  'Quote',
  Quote,
  {
    'with its speaker': `
quote:
  example:
    text: Nobody forgets the *first* lesson that went well.
    name: A teacher
    job_title: Head of maths
    organisation: A school abroad
`,
    'with a picture': `
quote:
  example:
    text: Nobody forgets the first lesson that went well.
    name: A teacher
    image: media/window.svg
`,
    'in the flow of the text': `
quote:
  example:
    text: Nobody forgets the first lesson that went well.
    name: A teacher
    image: media/window.svg
    inline: true
`,
    'words alone': `
quote:
  example: {text: Nobody forgets the first lesson that went well.}
`,
  },
  pictureFiles,
);
