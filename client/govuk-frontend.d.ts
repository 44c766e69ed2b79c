// govuk-frontend 6 ships no types: what we use of it, by its documentation.

declare module 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs' {
  /** https://design-system.service.gov.uk/components/accordion/ */
  export class Accordion {
    constructor(root: Element, config?: { rememberExpanded?: boolean });
    setExpanded(expanded: boolean, section: Element): void;
    isExpanded(section: Element): boolean;
  }
}

declare module 'govuk-frontend/dist/govuk/components/button/button.mjs' {
  /** https://design-system.service.gov.uk/components/button/ */
  export class Button {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs' {
  /** https://design-system.service.gov.uk/components/checkboxes/ */
  export class Checkboxes {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs' {
  /** https://design-system.service.gov.uk/components/error-summary/ */
  export class ErrorSummary {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs' {
  /** https://design-system.service.gov.uk/components/notification-banner/ */
  export class NotificationBanner {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/radios/radios.mjs' {
  /** https://design-system.service.gov.uk/components/radios/ */
  export class Radios {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs' {
  /** https://design-system.service.gov.uk/components/service-navigation/ */
  export class ServiceNavigation {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs' {
  /** https://design-system.service.gov.uk/components/skip-link/ */
  export class SkipLink {
    constructor(root: Element);
  }
}

declare module 'govuk-frontend/dist/govuk/components/tabs/tabs.mjs' {
  /** https://design-system.service.gov.uk/components/tabs/ */
  export class Tabs {
    constructor(root: Element);
  }
}
