import type { ExampleSet } from '../../examples';
import { Header } from './Header';

/** States of `Header`. */
export const examples: ExampleSet = {
  name: 'Header',
  room: 'layout',
  examples: [
    { name: 'the name of the site', render: () => <Header siteName="Routes into teaching" /> },
    {
      name: 'a long name',
      render: () => <Header siteName="An independent guide to becoming a teacher for people outside the UK" />,
    },
  ],
};
