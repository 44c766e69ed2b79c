import { pageExamples } from '../../examples';
import { RelatedContent } from './RelatedContent';

/** States of `RelatedContent`. */
export const examples = pageExamples('RelatedContent', ({ page }) => <RelatedContent links={page.related} />, {
  'two links': {
    'page.md': '---\ntitle: Fees\nrelated_content:\n  What QTS is: /\n  Salaries and benefits of teachers: /pay\n---\n',
  },
  'no links': { 'page.md': '---\ntitle: Fees\n---\n' },
});
