import type { ExampleSet } from '../../examples';
import { OnThisPage } from './OnThisPage';

/** States of `OnThisPage`. */
export const examples: ExampleSet = {
  name: 'OnThisPage',
  room: 'page',
  examples: [
    {
      name: 'three headings',
      render: () => (
        <>
          <OnThisPage
            links={[
              { text: 'Who can apply', url: '#who-can-apply' },
              { text: 'What it costs', url: '#what-it-costs' },
              { text: 'Whom to ask', url: '#whom-to-ask' },
            ]}
          />
          <h2 id="who-can-apply">Who can apply</h2>
          <h2 id="what-it-costs">What it costs</h2>
          <h2 id="whom-to-ask">Whom to ask</h2>
        </>
      ),
    },
  ],
};
