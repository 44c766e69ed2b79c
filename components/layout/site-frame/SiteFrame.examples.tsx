import type { ExampleSet } from '../../examples';
import { SiteFrame } from './SiteFrame';

/** States of `SiteFrame`. */
export const examples: ExampleSet = {
  name: 'SiteFrame',
  room: 'layout',
  isPage: true,
  examples: [
    {
      name: 'round a page',
      render: () => (
        <SiteFrame
          site={{ name: 'Routes into teaching', footer: [{ text: 'Privacy', url: '/your-data' }], contact: {} }}
          menu={[{ text: 'What QTS is', url: '/qts', at: undefined }]}
        >
          <main id="main-content" className="container">
            <h1>The page</h1>
          </main>
        </SiteFrame>
      ),
    },
  ],
};
