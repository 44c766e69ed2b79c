import { pageExamples } from '../../examples';
import { PageMoved } from './PageMoved';

/** States of `PageMoved`. */
export const examples = pageExamples(
  'PageMoved',
  () => <PageMoved to="/" />,
  { 'to a page of the site': undefined },
  { isPage: true },
);
