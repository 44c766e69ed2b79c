// Checks: the problems of a page, and while editing at the parts of it that they come from.

import { type AccordionSection, mapParts, type Page } from '../content';
import type { Problem } from '../problems';
import { isWithin } from '../source';

/** A page with notes at its parts, and the problems of its own files that stand at no part. */
export interface NotedPage {
  page: Page;
  /** How many problems its own files have. */
  count: number;
  others: Problem[];
}

/** Asked for each page of a site: no list is walked more than once. */
const known = new WeakMap<readonly Problem[], ReadonlyMap<string, number[]>>();

/** The problems of the files that a page is made of, in the order of the list: its own and those of its partials. */
export function problemsOfPage({ origin }: Page, problems: readonly Problem[]): Problem[] {
  const files = new Set([origin.file, ...origin.texts.map(({ place }) => place.file)]);
  const byFile = known.get(problems) ?? indexByFile(problems);
  known.set(problems, byFile);
  const own = [...files].flatMap((file) => byFile.get(file) ?? []).sort((a, b) => a - b);
  return own.flatMap((index) => problems[index] ?? []);
}

function indexByFile(problems: readonly Problem[]): Map<string, number[]> {
  const byFile = new Map<string, number[]>();
  problems.forEach(({ file }, index) => {
    const list = byFile.get(file);
    if (list) list.push(index);
    else byFile.set(file, [index]);
  });
  return byFile;
}

/**
 * Puts each problem to the innermost part that it lies in. A section with any is open, and its title says so. Problems of
 * files that are not on the page are left out.
 */
export function noteProblems(page: Page, problems: readonly Problem[]): NotedPage {
  const own = problemsOfPage(page, problems);
  const left = new Set(own);
  const { accordion, ...noted } = mapParts(page, (parts) =>
    parts.map((part) => {
      const notes = [...left].filter((each) => each.file === part.place.file && isWithin(each, part.place));
      for (const each of notes) left.delete(each);
      return notes.length === 0 ? part : { ...part, notes };
    }),
  );
  const sections = accordion?.sections.map(countInTitle) ?? [];
  return {
    page: { ...noted, accordion: accordion && { ...accordion, sections } },
    count: own.length,
    others: [...left],
  };
}

function countInTitle(section: AccordionSection): AccordionSection {
  const count = section.parts.reduce((sum, { notes = [] }) => sum + notes.length, 0);
  if (count === 0) return section;
  return { ...section, isActive: true, title: `${section.title} (problems: ${count})` };
}
