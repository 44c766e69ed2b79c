import { blockExamples, pictureFiles } from '../../examples';
import { Figure } from './Figure';

/** States of `Figure`. */
export const examples = blockExamples(
  'images',
  'Figure',
  Figure,
  {
    'with a credit': `
images:
  example: {path: media/window.svg}
`,
    'told in other words, with attributes of another system': `
images:
  example:
    path: media/window.svg
    alt: The hills that you see from the classroom
    other: {align: left, sizes: [480, 768]}
`,
  },
  pictureFiles,
);
