import type { ExampleSet } from '../../examples';
import { Menu } from './Menu';

const entries = [
  { text: 'Teachers outside the UK', url: '/abroad', at: 'section' as const },
  { text: 'What QTS is', url: '/qts', at: undefined },
  { text: 'Help', url: '/ask', at: undefined },
];

/** States of `Menu`. */
export const examples: ExampleSet = {
  name: 'Menu',
  room: 'layout',
  examples: [
    { name: 'on a page of a section', render: () => <Menu entries={entries} /> },
    { name: 'one entry, on its page', render: () => <Menu entries={[{ text: 'Help', url: '/ask', at: 'page' }]} /> },
  ],
};
