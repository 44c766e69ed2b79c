// govuk-frontend 6 ships no types: what we use of it, by its documentation.

declare module 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs' {
  /** https://design-system.service.gov.uk/components/accordion/ */
  export class Accordion {
    constructor(root: Element, config?: { rememberExpanded?: boolean });
    setExpanded(expanded: boolean, section: Element): void;
    isExpanded(section: Element): boolean;
  }
}

declare module 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs' {
  /** https://design-system.service.gov.uk/components/skip-link/ */
  export class SkipLink {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/button/button.mjs' {
  /** https://design-system.service.gov.uk/components/button/ */
  export class Button {
    constructor(root: Element);
  }
}
