import type { ExampleSet } from '../../examples';
import { Island } from '../Island';
import { GallerySearch } from './GallerySearch';

const entries = [
  { name: 'DateInput', of: 'govuk', href: '/gallery/govuk/date-input' },
  { name: 'with errors', of: 'DateInput', href: '/gallery/govuk/date-input/with-errors' },
];

/** States of `GallerySearch`. */
export const examples: ExampleSet = {
  name: 'GallerySearch',
  room: 'islands',
  examples: [
    {
      name: 'a component and a state',
      render: () => (
        <Island when="load">
          <GallerySearch entries={entries} />
        </Island>
      ),
    },
    {
      name: 'nothing to find',
      render: () => (
        <Island when="load">
          <GallerySearch entries={[]} />
        </Island>
      ),
    },
  ],
};
