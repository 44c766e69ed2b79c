import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { ServiceNavigation } from 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';
import { startAccordion } from './accordion';
import type { sitePartNames } from './part-names';
import type { StartPart } from './start-parts';

/** How each part of a page of the guide is started. */
export const siteParts: Readonly<Record<(typeof sitePartNames)[number], StartPart>> = {
  'govuk-accordion': startAccordion,
  'govuk-button': (root) => new Button(root),
  'govuk-service-navigation': (root) => new ServiceNavigation(root),
  'govuk-skip-link': (root) => new SkipLink(root),
};
