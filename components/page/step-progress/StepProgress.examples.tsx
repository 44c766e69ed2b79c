import { pageExamples } from '../../examples';
import { StepProgress } from './StepProgress';

/** States of `StepProgress`. */
export const examples = pageExamples('StepProgress', () => <StepProgress count={5} />, { 'of five steps': undefined });
