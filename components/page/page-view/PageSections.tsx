import type { Accordion, Page, Part } from '@/lib/content';
import type { CardGroup } from '@/lib/graph';
import { Parts } from '../../blocks/Parts';
import { Cards } from '../cards/Cards';
import { NumberedAccordion } from '../numbered-accordion/NumberedAccordion';
import { OpenSteps } from '../open-steps/OpenSteps';
import { SectionTools } from '../section-tools/SectionTools';
import { StepProgress } from '../step-progress/StepProgress';

/** Props of `PageSections`. */
export interface PageSectionsProps {
  /** Its accordion is shown as its layout asks for. */
  page: Pick<Page, 'layout' | 'accordion'>;
  /** The pages that one can go on to. */
  cards: readonly CardGroup[];
}

/** What a page is made of below its text: the accordion or its open steps, and cards or the steps that pages are. */
export function PageSections({ page: { layout, accordion }, cards }: PageSectionsProps) {
  const isSteps = layout === 'steps';
  return (
    <>
      {accordion && (isSteps ? <AccordionSteps accordion={accordion} /> : <NumberedAccordion accordion={accordion} />)}
      {isSteps ? <PageSteps groups={cards} /> : <Cards groups={cards} />}
    </>
  );
}

function AccordionSteps({ accordion: { headingLevel, before, sections, after } }: { accordion: Accordion }) {
  const steps = sections.map(({ id, aliases, title, parts }) => {
    return { id, aliases, title, content: <StepContent title={title} parts={parts} /> };
  });
  return (
    <>
      <Parts parts={before} />
      <OpenSteps headingLevel={headingLevel} steps={steps} />
      <StepProgress count={steps.length} />
      <Parts parts={after} />
    </>
  );
}

function StepContent({ title, parts }: { title: string; parts: readonly Part[] }) {
  return (
    <>
      <Parts parts={parts} />
      <SectionTools title={title} isStep />
    </>
  );
}

function PageSteps({ groups }: { groups: readonly CardGroup[] }) {
  const entries = groups.flatMap(({ cards }) => cards);
  const steps = entries.map(({ title, description, url }) => {
    return { title: <a href={url}>{title}</a>, content: description && <p>{description}</p> };
  });
  return steps.length > 0 && <OpenSteps headingLevel={2} steps={steps} />;
}
