import { pageExamples } from '../../examples';
import { SectionTools } from './SectionTools';

const { examples: ofStep } = pageExamples('SectionTools', () => <SectionTools title="Find a course" isStep />, {
  'of a step': undefined,
});
const { examples: ofSection } = pageExamples(
  'SectionTools',
  () => <SectionTools title="Find a course" isStep={false} />,
  { 'of a section': undefined },
);

/** States of `SectionTools`. */
export const examples = { name: 'SectionTools', room: 'page' as const, examples: [...ofStep, ...ofSection] };
