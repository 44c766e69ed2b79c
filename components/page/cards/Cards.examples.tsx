import type { ExampleSet } from '../../examples';
import { Cards } from './Cards';

const card = (title: string, description?: string) => ({ rank: 1, url: '/', isVisible: true, title, description });
const fees = card('What it costs', 'Fees for full time and part time, and who may help you to pay.');
const steps = card('How to apply', 'Each step from your first question to your first day in a classroom.');

/** States of `Cards`. */
export const examples: ExampleSet = {
  name: 'Cards',
  room: 'page',
  examples: [
    {
      name: 'without headings',
      render: () => <Cards groups={[{ heading: undefined, cards: [fees, steps, card('Questions')] }]} />,
    },
    {
      name: 'under headings',
      render: () => (
        <Cards
          groups={[
            { heading: undefined, cards: [steps] },
            { heading: 'Money', cards: [fees, card('Salaries')] },
          ]}
        />
      ),
    },
  ],
};
