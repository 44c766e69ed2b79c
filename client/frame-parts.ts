import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { ServiceNavigation } from 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';
import { startOwnTime } from './own-time';
import type { framePartNames } from './part-names';
import { startPrintedOn } from './printed-on';
import type { StartPart } from './start-parts';

/** How each part that any page of the guide has is started. */
export const frameParts: Readonly<Record<(typeof framePartNames)[number], StartPart>> = {
  'govuk-button': (root) => new Button(root),
  'govuk-service-navigation': (root) => new ServiceNavigation(root),
  'govuk-skip-link': (root) => new SkipLink(root),
  'printed-on': startPrintedOn,
  'own-time': startOwnTime,
};
