import { pageExamples } from '../../examples';
import { OpenSteps } from './OpenSteps';

/** States of `OpenSteps`. */
export const examples = pageExamples(
  'OpenSteps',
  () => (
    <OpenSteps
      headingLevel={2}
      steps={[
        { id: 'check', aliases: ['step-1'], title: 'Check your qualifications', content: <p>You need a degree.</p> },
        { title: <a href="/">Find a course</a>, content: <p>Compare what each provider asks for.</p> },
        { title: 'Apply', content: null },
      ]}
    />
  ),
  { 'texts, a link and a title alone': undefined },
);
