import { pageExamples } from '../../examples';
import { StepNumber } from './StepNumber';

/** States of `StepNumber`. */
export const examples = pageExamples(
  'StepNumber',
  () => (
    <p>
      <StepNumber number={1} />
    </p>
  ),
  { 'the first step': undefined },
);
