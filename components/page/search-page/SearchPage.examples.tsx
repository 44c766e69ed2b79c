import type { ExampleSet } from '../../examples';
import { SearchPage } from './SearchPage';

const letters = [
  {
    letter: 'F',
    pages: [{ text: 'Fees and funding', url: '/fees', sections: [{ text: 'Paying for iQTS', url: '/fees#paying' }] }],
  },
  { letter: 'H', pages: [{ text: 'Help', url: '/ask', sections: [] }] },
];

/** States of `SearchPage`. */
export const examples: ExampleSet = {
  name: 'SearchPage',
  room: 'page',
  isPage: true,
  examples: [
    {
      name: 'before a question',
      render: () => <SearchPage letters={letters} indexUrl="/assets/search.json" />,
    },
  ],
};
