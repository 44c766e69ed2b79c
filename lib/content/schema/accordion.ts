// Content, stage 3b: the accordion of a page.

import { entriesOf, isYamlMap, type YamlMap, YamlText, type YamlValue } from '../yaml-value';
import { callsToAction } from './blocks/calls-to-action';
import { block, elementId, flag, listOf, orderedMap, partialName, wholeNumber } from './fields';
import { type WrittenIssue, withWrittenCheck } from './written-checks';

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

const accordionMap = block({
  numbered: flag.optional().describe('true: “1.”, “2.” … before the titles.'),
  active_step: wholeNumber.optional().describe('The section that is open at first, counted from 1.'),
  content_before_accordion: surroundings.optional().describe('What stands above the sections.'),
  content_after_accordion: surroundings.optional().describe('What stands below the sections.'),
  steps: orderedMap(step, 'title → section').describe('The sections: title → section, in the order written.'),
});

/** The key `accordion`. */
export const accordion = withWrittenCheck(accordionMap, checkSections);

/** Each id leads to one section, and the active one is there. */
function checkSections(map: YamlMap): WrittenIssue[] {
  const steps = isYamlMap(map.steps) ? entriesOf(map.steps) : [];
  const taken = new Set(steps.map((_, index) => `step-${index + 1}`));
  const issues: WrittenIssue[] = [];
  steps.forEach(({ value }, index) => {
    for (const { id, path } of idsOf(value)) {
      if (taken.has(id)) {
        const hint = 'Write another id; step-1, step-2 … are taken by the sections themselves.';
        issues.push({ path: ['steps', index, 'value', ...path], message: 'an id of one section alone', hint });
      }
      taken.add(id);
    }
  });
  const active = map.active_step instanceof YamlText ? Number(map.active_step.text) : 0;
  if (steps.length === 0 || !Number.isInteger(active) || active <= steps.length) return issues;
  const hint =
    steps.length === 1
      ? 'Write 1, as there is one section.'
      : `Write a number from 1 to ${steps.length}, as there are ${steps.length} sections.`;
  return [...issues, { path: ['active_step'], message: 'the number of a section', hint }];
}

function idsOf(section: YamlValue): { id: string; path: PropertyKey[] }[] {
  if (!isYamlMap(section)) return [];
  const own = section.id instanceof YamlText ? [{ id: section.id.text, path: ['id'] }] : [];
  const former = Array.isArray(section.was) ? section.was : [];
  return [...own, ...former.flatMap((id, at) => (id instanceof YamlText ? [{ id: id.text, path: ['was', at] }] : []))];
}
