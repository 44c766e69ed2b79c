/** What `site.ts` starts: the parts that pages of the guide have, by their `data-module`. */
export const sitePartNames = [
  'govuk-accordion',
  'govuk-button',
  'govuk-service-navigation',
  'govuk-skip-link',
] as const;

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
