import { Checkboxes } from 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs';
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { NotificationBanner } from 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs';
import { Radios } from 'govuk-frontend/dist/govuk/components/radios/radios.mjs';
import { Tabs } from 'govuk-frontend/dist/govuk/components/tabs/tabs.mjs';
import type { controlPartNames } from './part-names';
import type { StartPart } from './start-parts';

/** How each part of a form or a menu is started. */
export const controlParts: Readonly<Record<(typeof controlPartNames)[number], StartPart>> = {
  'govuk-checkboxes': (root) => new Checkboxes(root),
  'govuk-error-summary': (root) => new ErrorSummary(root),
  'govuk-notification-banner': (root) => new NotificationBanner(root),
  'govuk-radios': (root) => new Radios(root),
  'govuk-tabs': (root) => new Tabs(root),
};
