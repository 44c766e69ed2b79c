import { pageExamples } from '../../examples';
import { Icon } from './Icon';

/** States of `Icon`. */
export const examples = pageExamples(
  'Icon',
  () => (
    <p>
      <Icon name="calendar" /> Dates <Icon name="globe" /> From abroad <Icon name="school" /> Schools{' '}
      <Icon name="search" /> Find <Icon name="person" /> Advisers <Icon name="money" /> Fees <Icon name="chat" /> Ask{' '}
      <Icon name="document" /> Read <Icon name="arrow" /> Go on
    </p>
  ),
  { 'beside words': undefined },
);
