import { blockExamples } from '../../examples';
import { Steps } from './Steps';

const steps = (keys: string, titles: readonly string[]) =>
  `steps:\n  example:\n${keys}    steps:\n${titles.map((title) => `      ${title}: {partial: content/example}\n`).join('')}`;

const beside = {
  '_example.md': 'You need a degree.\n\n## Which degree\n\nOne that equals a UK bachelor’s degree.\n',
};

/** States of `Steps`. */
export const examples = blockExamples(
  'steps',
  'Steps',
  Steps,
  {
    numbered: steps('    numeric: true\n', ['Check your qualifications', 'Find a course', 'Apply']),
    'without numbers': steps('', ['What you need', 'What you pay in a country that you have never seen before']),
  },
  beside,
);
