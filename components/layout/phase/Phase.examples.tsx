import type { ExampleSet } from '../../examples';
import { Phase } from './Phase';

/** States of `Phase`. */
export const examples: ExampleSet = {
  name: 'Phase',
  room: 'layout',
  examples: [
    {
      name: 'with a link',
      render: () => (
        <Phase phase={{ name: 'Beta', html: 'This guide is new. <a href="/">Tell us what you think</a>.' }} />
      ),
    },
  ],
};
