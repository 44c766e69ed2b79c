// Content, stage 6c: the accordion of a page, its ids and heading levels worked out.

import type { PageIds } from '../markdown';
import type { PageTexts } from './resolve-texts';
import type { PageFrontMatter } from './schema/page';
import type { Accordion, AccordionSection, HeadingLevel, Part } from './site';

type AccordionData = NonNullable<PageFrontMatter['accordion']>;
type Surroundings = AccordionData['contentBeforeAccordion'];

/** Takes the ids that the accordion must have whatever the headings of the page are: `step-1` …, `id` and `was`. */
export function reserveAccordionIds({ steps }: AccordionData, ids: PageIds): void {
  steps.forEach(({ value }, index) => {
    const number = index + 1;
    ids.reserve(`step-${number}`, `accordion-heading-${number}`, `accordion-content-${number}`);
    ids.reserve(...aliasesOf(value.was), ...(value.id ? [value.id.text] : []));
  });
}

/** Renders the accordion. `after` is the level of a heading that stands right before it, if one does. */
export function resolveAccordion(data: AccordionData, texts: PageTexts, after: number | undefined): Accordion {
  const before = surroundings(data.contentBeforeAccordion, texts);
  const level = headingLevel((after ?? 1) + 1);
  const sections = data.steps.map(({ key, value }, index): AccordionSection => {
    const id = value.id?.text ?? texts.ids.claim(key.text);
    const cta = value.cta ? [value.cta(texts)] : [];
    return {
      id,
      aliases: [`step-${index + 1}`, ...aliasesOf(value.was)],
      title: key.text,
      isActive: data.activeStep === index + 1,
      parts: [...texts.partial(value.partial, level + 1), ...cta],
    };
  });
  const numbered = data.numbered ?? false;
  return { numbered, headingLevel: level, before, sections, after: surroundings(data.contentAfterAccordion, texts) };
}

function surroundings(data: Surroundings, texts: PageTexts): Part[] {
  return [...texts.partial(data?.partial), ...(data?.cta ? [data.cta(texts)] : [])];
}

function headingLevel(level: number): HeadingLevel {
  const levels = [2, 3, 4, 5, 6] as const;
  return levels[level - 2] ?? 6;
}

function aliasesOf(was: AccordionData['steps'][number]['value']['was']): string[] {
  return (was ?? []).map((id) => id.text);
}
