import type { ExampleSet } from '../../examples';
import { Trail } from './Trail';

/** States of `Trail`. */
export const examples: ExampleSet = {
  name: 'Trail',
  room: 'page',
  examples: [
    {
      name: 'two pages up',
      render: () => (
        <Trail
          links={[
            { text: 'Home', url: '/' },
            { text: 'Teachers outside the UK', url: '/abroad' },
          ]}
        />
      ),
    },
  ],
};
