import type { ExampleSet } from '../../examples';
import { PageNotFound } from './PageNotFound';

/** States of `PageNotFound`. */
export const examples: ExampleSet = {
  name: 'PageNotFound',
  room: 'page',
  isPage: true,
  examples: [{ name: 'before pages are suggested', render: () => <PageNotFound indexUrl="/assets/search.json" /> }],
};
