// Content, stage 6c: the accordion of a page, its ids and heading levels worked out.

import type { PageIds } from '../markdown';
import type { Place } from '../source';
import { headingLevel } from './heading-level';
import type { PageTexts } from './resolve-texts';
import type { Part } from './schema/blocks';
import type { PageFrontMatter } from './schema/page';
import type { Accordion, AccordionSection } from './site';

type AccordionData = NonNullable<PageFrontMatter['accordion']>;
type Surroundings = AccordionData['contentBeforeAccordion'];

/** Takes the ids that the accordion must have whatever the headings of the page are: `step-1` …, `id` and `was`. */
export function reserveAccordionIds({ steps }: AccordionData, ids: PageIds): void {
  steps.forEach(({ key, value }, index) => {
    const number = index + 1;
    const text = key.text;
    for (const id of [`accordion-heading-${number}`, `accordion-content-${number}`]) {
      ids.reserve({ id, kind: 'frame', text });
    }
    ids.reserve({ id: `step-${number}`, kind: 'alias', text, place: key.whole });
    for (const { text: id, whole } of value.was ?? []) ids.reserve({ id, kind: 'alias', text, place: whole });
    if (value.id) ids.reserve({ id: value.id.text, kind: 'section', text, place: value.id.whole });
  });
}

/**
 * Renders the accordion.
 *
 * @param after the level of a heading that stands right before it, if one does
 * @param placeAt where the key at a path of the front matter’s `accordion` is written
 */
export function resolveAccordion(
  data: AccordionData,
  texts: PageTexts,
  after: number | undefined,
  placeAt: (...path: (string | number)[]) => Place,
): Accordion {
  const before = surroundings(data.contentBeforeAccordion, texts, placeAt('content_before_accordion', 'cta'));
  const level = headingLevel((after ?? 1) + 1);
  // Before any of them is rendered: a heading in one section must not take the id of the next.
  const ids = data.steps.map(({ key, value }) => {
    return value.id?.text ?? texts.ids.claim(key.text, { kind: 'section', place: key.whole });
  });
  const sections = data.steps.map(({ key, value }, index): AccordionSection => {
    const cta = value.cta ? [{ ...value.cta(texts), place: placeAt('steps', index, 'value', 'cta') }] : [];
    return {
      id: ids[index] ?? '',
      aliases: [`step-${index + 1}`, ...(value.was ?? []).map((was) => was.text)],
      title: key.text,
      place: key.whole,
      isActive: data.activeStep === index + 1,
      parts: [...texts.partial(value.partial, level + 1), ...cta],
    };
  });
  const numbered = data.numbered ?? false;
  const last = surroundings(data.contentAfterAccordion, texts, placeAt('content_after_accordion', 'cta'));
  return { numbered, headingLevel: level, before, sections, after: last };
}

function surroundings(data: Surroundings, texts: PageTexts, place: Place): Part[] {
  return [...texts.partial(data?.partial), ...(data?.cta ? [{ ...data.cta(texts), place }] : [])];
}
