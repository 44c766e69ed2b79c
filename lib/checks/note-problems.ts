// Checks: while editing, the problems of a page at the parts of it that they come from.

import type { AccordionSection, Page, Part } from '../content';
import type { Problem } from '../problems';
import { isWithin } from '../source';

/** A page with notes at its parts, and the problems of its own files that stand at no part. */
export interface NotedPage {
  page: Page;
  /** How many problems its own files have. */
  count: number;
  others: Problem[];
}

/**
 * Puts each problem to the innermost part that it lies in. A section with any is open, and its title says so. Problems of
 * files that are not on the page are left out.
 */
export function noteProblems(page: Page, problems: readonly Problem[]): NotedPage {
  const { origin, accordion } = page;
  const files = new Set([origin.file, ...origin.texts.map(({ source }) => source.place(0, 0).file)]);
  const own = problems.filter(({ file }) => files.has(file));
  const left = new Set(own);
  const note = (parts: readonly Part[]): Part[] =>
    parts.map((part) => {
      const notes = [...left].filter((each) => each.file === part.place.file && isWithin(each, part.place));
      for (const each of notes) left.delete(each);
      return notes.length === 0 ? part : { ...part, notes };
    });
  const noted: Page = {
    ...page,
    body: note(page.body),
    accordion: accordion && {
      ...accordion,
      before: note(accordion.before),
      sections: accordion.sections.map((section) => noteSection(section, note(section.parts))),
      after: note(accordion.after),
    },
    sidebar: note(page.sidebar),
    promos: page.promos.map((promo) => ({ ...promo, text: note(promo.text) })),
  };
  return { page: noted, count: own.length, others: [...left] };
}

function noteSection(section: AccordionSection, parts: Part[]): AccordionSection {
  const count = parts.reduce((sum, { notes = [] }) => sum + notes.length, 0);
  if (count === 0) return { ...section, parts };
  return { ...section, parts, isActive: true, title: `${section.title} (problems: ${count})` };
}
