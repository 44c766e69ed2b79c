import { pageExamples } from '../../examples';
import { PageDates } from './PageDates';

const page = (keys: string) => ({ 'page.md': `---\ntitle: Fees\n${keys}---\n` });

/** States of `PageDates`. */
export const examples = pageExamples(
  'PageDates',
  ({ page: { date, updated } }) => <PageDates page={{ date, updated }} />,
  {
    'published and changed': page('date: 2021-08-06\nupdated: 2026-08-01\n'),
    'published alone': page('date: 2021-08-06\n'),
    'changed alone': page('updated: 2026-08-01\n'),
  },
);
