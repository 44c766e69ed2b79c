import type { ExampleSet } from '../../examples';
import { EditLink } from './EditLink';

/** States of `EditLink`. */
export const examples: ExampleSet = {
  name: 'EditLink',
  room: 'layout',
  examples: [
    {
      name: 'to a file and line',
      render: () => (
        <EditLink
          url="https://github.com/example/site/blob/main/content/fees.md?plain=1#L12-L14"
          file="content/fees.md"
          line={12}
        />
      ),
    },
  ],
};
