import type { ExampleSet } from '../../examples';
import { Neighbours } from './Neighbours';

const previous = { text: 'Fees and funding', url: '/fees' };
const next = { text: 'Visas for trainees', url: '/visas' };

/** States of `Neighbours`. */
export const examples: ExampleSet = {
  name: 'Neighbours',
  room: 'page',
  examples: [
    { name: 'in the middle of a section', render: () => <Neighbours previous={previous} next={next} /> },
    { name: 'first of a section', render: () => <Neighbours previous={undefined} next={next} /> },
  ],
};
