// Content, stage 6f: the phase that `site.yml` tells of, for a banner above every page.

import { PageAcronyms, PageIds, type Reference } from '../markdown';
import { type Problem, problem } from '../problems';
import { type Library, Lookups } from './lookups';
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
  const html = texts.text(text).map((part) => (part.type === 'html' ? part.html : ''));
  const [, inner] = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/.exec(html.join('\n')) ?? [];
  const { references, problems } = texts;
  if (inner === undefined) {
    const message = '"text" of the phase must be one paragraph, without headings, lists and tables.';
    problems.push(
      problem(
        'wrong-type',
        text.place(0, text.text.trimEnd().length),
        message,
        'Write one or two sentences; links can stand in them.',
      ),
    );
  }
  return { phase: { name, html: inner ?? '' }, references, problems };
}
