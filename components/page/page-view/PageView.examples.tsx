import { pageExamples } from '../../examples';
import { PageView } from './PageView';

/** States of `PageView`. */
export const examples = pageExamples(
  'PageView',
  ({ page }) => <PageView page={page} />,
  {
    'a text with related content': {
      'page.md':
        '---\ntitle: Fees\nrelated_content: {What QTS is: /}\n---\n\n## What you pay\n\nFees differ. [Ask](/) your provider.\n',
    },
    'full width': { 'page.md': '---\ntitle: Fees\nfullwidth: true\n---\n\nFees differ from provider to provider.\n' },
  },
  { isPage: true },
);
