import type { ReactNode } from 'react';

/** One section of an accordion. */
export interface AccordionItem {
  /** The section’s own id, for links to it; GOV.UK’s markup has none. */
  id?: string | undefined;
  heading: ReactNode;
  content: ReactNode;
  /** Whether it is open at first. */
  expanded?: boolean;
}

/** Props of `Accordion`, named as GOV.UK’s macro options. */
export interface AccordionProps {
  /** Begins the ids of headings and contents; unique on the page. */
  id: string;
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  classes?: string | undefined;
  rememberExpanded?: boolean;
  items: readonly AccordionItem[];
}

/** GOV.UK Frontend’s accordion: all open until its script closes the sections. */
export function Accordion({ id, headingLevel = 2, classes, rememberExpanded, items }: AccordionProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className={classes ? `govuk-accordion ${classes}` : 'govuk-accordion'}
      data-module="govuk-accordion"
      id={id}
      data-remember-expanded={rememberExpanded}
    >
      {items.map((item, index) => (
        <div
          key={`${id}-${index + 1}`}
          id={item.id}
          className={`govuk-accordion__section${item.expanded ? ' govuk-accordion__section--expanded' : ''}`}
        >
          <div className="govuk-accordion__section-header">
            <Heading className="govuk-accordion__section-heading">
              <span className="govuk-accordion__section-button" id={`${id}-heading-${index + 1}`}>
                {item.heading}
              </span>
            </Heading>
          </div>
          <div id={`${id}-content-${index + 1}`} className="govuk-accordion__section-content">
            {item.content}
          </div>
        </div>
      ))}
    </div>
  );
}
