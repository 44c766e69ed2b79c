import type { Accordion as AccordionData, AccordionSection } from '@/lib/content';
import { Parts } from '../../blocks/Parts';
import { Accordion } from '../../govuk/accordion/Accordion';
import { SectionTools } from '../section-tools/SectionTools';
import { StepNumber } from '../step-number/StepNumber';
import { StepProgress } from '../step-progress/StepProgress';

/** Props of `NumberedAccordion`. */
export interface NumberedAccordionProps {
  /** The sections, and what stands before and after them. */
  accordion: AccordionData;
}

/** The accordion of a page, between what stands before and after it; numbered when the page says so. */
export function NumberedAccordion({ accordion }: NumberedAccordionProps) {
  const { numbered, headingLevel, before, sections, after } = accordion;
  return (
    <>
      <Parts parts={before} />
      <Accordion
        id="accordion"
        headingLevel={headingLevel}
        classes={numbered ? 'numbered-accordion' : undefined}
        rememberExpanded={false}
        items={sections.map((section, index) => ({
          id: section.id,
          heading: { children: <SectionTitle section={section} number={numbered ? index + 1 : undefined} /> },
          content: {
            children: (
              <>
                <Parts parts={section.parts} />
                <SectionTools title={section.title} isStep={numbered} />
              </>
            ),
          },
          expanded: section.isActive,
        }))}
      />
      {numbered && <StepProgress count={sections.length} />}
      <Parts parts={after} />
    </>
  );
}

function SectionTitle({ section, number }: { section: AccordionSection; number: number | undefined }) {
  return (
    <>
      {section.aliases.map((alias) => (
        <span key={alias} id={alias} />
      ))}
      {number !== undefined && <StepNumber number={number} />}
      {section.title}
    </>
  );
}
