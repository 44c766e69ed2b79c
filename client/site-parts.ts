import { startAccordion } from './accordion';
import { frameParts } from './frame-parts';
import type { framePartNames, sectionPartNames } from './part-names';
import { startPrintButton } from './print-button';
import { startSectionTools } from './section-tools';
import type { StartPart } from './start-parts';
import { startStepProgress } from './step-progress';

type SitePartName = (typeof framePartNames)[number] | (typeof sectionPartNames)[number];

/** How each part of a page with sections or steps is started; an accordion before what is told with its buttons. */
export const siteParts: Readonly<Record<SitePartName, StartPart>> = {
  ...frameParts,
  'govuk-accordion': startAccordion,
  'section-tools': startSectionTools,
  'step-progress': startStepProgress,
  'print-button': startPrintButton,
};
