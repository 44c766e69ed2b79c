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
    'a draft in steps, with an alert and dates': {
      'page.md':
        '---\ntitle: Apply\ndraft: true\nlayout: steps\nalert: Apply by June.\ndate: 2026-08-01\naccordion:\n  steps:\n    Ask: {partial: content/step}\n    Apply: {partial: content/step}\n---\n\n## Step by step\n',
      '_step.md': 'What to do.\n\n## Whom to ask\n\nYour provider.\n',
    },
    minimal: { 'page.md': '---\ntitle: Thank you\nlayout: minimal\n---\n\nWe have got your message.\n' },
    'full width': { 'page.md': '---\ntitle: Fees\nfullwidth: true\n---\n\nFees differ from provider to provider.\n' },
  },
  { isPage: true },
);
