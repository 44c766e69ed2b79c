// Content, stage 3b: the accordion of a page.

import { callToAction } from './blocks';
import { block, flag, listOf, orderedMap, placedText, wholeNumber } from './fields';

const surroundings = block({
  partial: placedText.optional().describe('A partial, as `content/folder/name`.'),
  cta: callToAction.optional().describe('A call to action.'),
});

const step = block({
  partial: placedText.describe('What the section holds: a partial, as `content/folder/name`.'),
  cta: callToAction.optional().describe('A call to action below the partial.'),
  id: placedText.optional().describe('The section’s id in links, instead of one made from its title.'),
  was: listOf(placedText).optional().describe('Ids that the section had before: links to them still open it.'),
});

/** The key `accordion`. */
export const accordion = block({
  numbered: flag.optional().describe('true: “1.”, “2.” … before the titles.'),
  active_step: wholeNumber.optional().describe('The section that is open at first, counted from 1.'),
  content_before_accordion: surroundings.optional().describe('What stands above the sections.'),
  content_after_accordion: surroundings.optional().describe('What stands below the sections.'),
  steps: orderedMap(step).describe('The sections: title → section, in the order written.'),
}).superRefine(({ activeStep, steps }, context) => {
  if (activeStep === undefined || activeStep <= steps.length) return;
  const params = { hint: `Write a number from 1 to ${steps.length}.` };
  context.addIssue({ code: 'custom', path: ['active_step'], message: `one of the ${steps.length} sections`, params });
});
