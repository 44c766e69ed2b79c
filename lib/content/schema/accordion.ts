// Content, stage 3b: the accordion of a page.

import { callsToAction } from './blocks/calls-to-action';
import { block, elementId, flag, listOf, orderedMap, partialName, wholeNumber } from './fields';

const surroundings = block({
  partial: partialName.optional().describe('A partial, as `content/folder/name`.'),
  cta: callsToAction.placed.optional().describe('A call to action.'),
});

const step = block({
  partial: partialName.describe('What the section holds: a partial, as `content/folder/name`.'),
  cta: callsToAction.placed.optional().describe('A call to action below the partial.'),
  id: elementId.optional().describe('The section’s id in links, instead of one made from its title.'),
  was: listOf(elementId).optional().describe('Ids that the section had before: links to them still open it.'),
});

/** The key `accordion`. */
export const accordion = block({
  numbered: flag.optional().describe('true: “1.”, “2.” … before the titles.'),
  active_step: wholeNumber.optional().describe('The section that is open at first, counted from 1.'),
  content_before_accordion: surroundings.optional().describe('What stands above the sections.'),
  content_after_accordion: surroundings.optional().describe('What stands below the sections.'),
  steps: orderedMap(step, 'title → section').describe('The sections: title → section, in the order written.'),
}).superRefine(({ activeStep, steps }, context) => {
  const taken = new Set(steps.map((_, index) => `step-${index + 1}`));
  steps.forEach(({ value }, index) => {
    const ids = [...(value.id ? [value.id] : []), ...(value.was ?? [])];
    ids.forEach((id, at) => {
      const key = value.id && at === 0 ? ['id'] : ['was', value.id ? at - 1 : at];
      const params = { hint: 'Write another id; step-1, step-2 … are taken by the sections themselves.' };
      if (taken.has(id.text)) {
        context.addIssue({
          code: 'custom',
          path: ['steps', index, 'value', ...key],
          message: 'an id of one section alone',
          params,
        });
      }
      taken.add(id.text);
    });
  });
  if (activeStep === undefined || activeStep <= steps.length) return;
  const params = { hint: `Write a number from 1 to ${steps.length}.` };
  context.addIssue({ code: 'custom', path: ['active_step'], message: `one of the ${steps.length} sections`, params });
});
