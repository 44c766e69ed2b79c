import type { ReactNode } from 'react';
import { type ElementOptions, elementProps, joinClasses, passOn, type TextOptions } from '../element';

/** One section of an accordion. */
export interface AccordionItem {
  /** The section’s own id, for links to it; GOV.UK’s macro has none. */
  id?: string | undefined;
  heading: TextOptions;
  summary?: TextOptions | undefined;
  content?: { children?: ReactNode } | undefined;
  /** Whether it is open at first. */
  expanded?: boolean | undefined;
}

/** Props of `Accordion`. */
export interface AccordionProps extends ElementOptions {
  /** Begins the ids of headings and contents; unique on the page. */
  id: string;
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  items: readonly (AccordionItem | null | undefined | false)[];
  /** Whether the script remembers which sections are open, for the session. */
  rememberExpanded?: boolean | undefined;
  hideAllSectionsText?: string | undefined;
  hideSectionText?: string | undefined;
  hideSectionAriaLabelText?: string | undefined;
  showAllSectionsText?: string | undefined;
  showSectionText?: string | undefined;
  showSectionAriaLabelText?: string | undefined;
}

/** GOV.UK Frontend’s accordion: all open until its script closes the sections. */
export function Accordion({ id, headingLevel = 2, items, classes, attributes, ...texts }: AccordionProps) {
  const own = {
    id,
    'data-module': 'govuk-accordion',
    'data-i18n.hide-all-sections': texts.hideAllSectionsText,
    'data-i18n.hide-section': texts.hideSectionText,
    'data-i18n.hide-section-aria-label': texts.hideSectionAriaLabelText,
    'data-i18n.show-all-sections': texts.showAllSectionsText,
    'data-i18n.show-section': texts.showSectionText,
    'data-i18n.show-section-aria-label': texts.showSectionAriaLabelText,
    'data-remember-expanded': texts.rememberExpanded === undefined ? undefined : String(texts.rememberExpanded),
  };
  return (
    <div {...elementProps('govuk-accordion', { classes, attributes }, own)}>
      {items.map(
        (item, index) =>
          item && <Section key={index} item={item} part={`${id}-`} number={index + 1} level={headingLevel} />,
      )}
    </div>
  );
}

interface SectionProps {
  item: AccordionItem;
  part: string;
  number: number;
  level: 1 | 2 | 3 | 4 | 5 | 6;
}

function Section({ item, part, number, level }: SectionProps) {
  const Heading = `h${level}` as const;
  const { id, heading, summary, content, expanded } = item;
  return (
    <div
      {...passOn({}, { id })}
      className={joinClasses('govuk-accordion__section', expanded && 'govuk-accordion__section--expanded')}
    >
      <div className="govuk-accordion__section-header">
        <Heading className="govuk-accordion__section-heading">
          <span className="govuk-accordion__section-button" id={`${part}heading-${number}`}>
            {heading.children}
          </span>
        </Heading>
        {summary?.children && (
          <div className="govuk-accordion__section-summary govuk-body" id={`${part}summary-${number}`}>
            {summary.children}
          </div>
        )}
      </div>
      <div id={`${part}content-${number}`} className="govuk-accordion__section-content">
        {typeof content?.children === 'string' ? <p className="govuk-body">{content.children}</p> : content?.children}
      </div>
    </div>
  );
}
