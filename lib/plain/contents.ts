// Plain, stage 3: what a long page holds, for a list of links at its top.

import type { NamedLink, Page } from '../content';
import { listSections } from './sections';

/** Fewer sections than that are seen at a glance, and so is a text of fewer words. */
const FEWEST_SECTIONS = 4;
const FEWEST_WORDS = 300;

/** Links to the sections of a long page, at its highest level; none for a short one, or one that is a list itself. */
export function listContents(page: Page): NamedLink[] {
  if (page.layout !== 'content') return [];
  const sections = listSections(page);
  const links = sections.flatMap(({ id, level, heading }) =>
    level === 2 && id !== undefined ? [{ text: heading, url: `#${id}` }] : [],
  );
  const words = sections.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return links.length >= FEWEST_SECTIONS && words >= FEWEST_WORDS ? links : [];
}
