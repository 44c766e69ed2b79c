// Content, stage 6f: the phase that `site.yml` tells of, for a banner above every page.

import { PageAcronyms, PageIds, type Reference } from '../markdown';
import type { Problem } from '../problems';
import { type Library, Lookups } from './lookups';
import { resolveLine } from './resolve-line';
import { PageTexts } from './resolve-texts';
import type { SiteSettings } from './schema/site';
import type { Phase } from './site';
import { NO_NAMES } from './unsure-names';
import { makeYamlMap } from './yaml-value';

/** A phase, and what its text names. */
interface ResolvedPhase {
  phase: Phase;
  references: Reference[];
  problems: Problem[];
}

/** Renders the text of a phase, which stands within a line. No acronym counts as used by it: the pages tell them. */
export function resolvePhase({ name, text }: NonNullable<SiteSettings['phase']>, library: Library): ResolvedPhase {
  const noMap = makeYamlMap([], text.whole);
  const noAcronyms = new PageAcronyms(new Map());
  const texts = new PageTexts(new Lookups(library), new PageIds(), {}, noMap, NO_NAMES, noAcronyms);
  const html = resolveLine(text, texts, '"text" of the phase');
  const { references, problems } = texts;
  return { phase: { name, html }, references, problems };
}
