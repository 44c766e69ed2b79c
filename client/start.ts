import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';
import { startAccordion } from './accordion';

/** Starts the parts that the page has; without support for modules nothing runs and everything stays readable. */
export function start(): void {
  for (const root of findUnstarted('govuk-accordion')) startAccordion(root);
  for (const root of findUnstarted('govuk-button')) new Button(root);
  for (const root of findUnstarted('govuk-skip-link')) new SkipLink(root);
}

/** The parts of a kind that no script has started yet: in development React may ask twice. */
function findUnstarted(name: string): Element[] {
  return [...document.querySelectorAll(`[data-module="${name}"]:not([data-${name}-init])`)];
}
