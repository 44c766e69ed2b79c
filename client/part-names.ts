/** What `frame.ts` starts: the parts that any page of the guide has, by their `data-module`. */
export const framePartNames = [
  'govuk-button',
  'govuk-service-navigation',
  'govuk-skip-link',
  'printed-on',
  'own-time',
] as const;

/** What `site.ts` starts beside them: the parts of pages with sections or steps. */
export const sectionPartNames = ['govuk-accordion', 'section-tools', 'step-progress', 'print-button'] as const;

/** What `search.ts` starts: the parts of the search, and of the page for addresses that lead nowhere. */
export const searchPartNames = ['site-search', 'page-suggestions'] as const;

/** What `controls.ts` starts: the parts of forms and menus. */
export const controlPartNames = [
  'govuk-checkboxes',
  'govuk-error-summary',
  'govuk-notification-banner',
  'govuk-radios',
  'govuk-tabs',
] as const;
