import { pageExamples } from '../../examples';
import { Alert } from './Alert';

/** States of `Alert`. */
export const examples = pageExamples('Alert', ({ page }) => <>{page.alert && <Alert html={page.alert} />}</>, {
  'one sentence': { 'page.md': '---\ntitle: Fees\nalert: The fees for next year are published in October.\n---\n' },
  'with a link': { 'page.md': '---\ntitle: Fees\nalert: Fees have changed. [Ask your provider](/).\n---\n' },
});
