import { pageExamples } from '../../examples';
import { OpeningHours } from './OpeningHours';

const { examples: ofUk } = pageExamples(
  'OpeningHours',
  () => (
    <p>
      <OpeningHours hours="Monday to Friday, 8:30am to 5:30pm (UK time)" />
    </p>
  ),
  { 'hours of the UK': undefined },
);
const { examples: inWords } = pageExamples(
  'OpeningHours',
  () => (
    <p>
      <OpeningHours hours="On weekdays" />
    </p>
  ),
  { 'in other words': undefined },
);

/** States of `OpeningHours`. */
export const examples = { name: 'OpeningHours', room: 'page' as const, examples: [...ofUk, ...inWords] };
