// Content, stage 6d: the partials of the site. Those that no page uses are rendered alone, so that their faults are told.

import { PageIds } from '../markdown';
import { type Problem, sortProblems } from '../problems';
import { SourceFile } from '../source';
import type { PartialDocument } from './document';
import { type Library, Lookups } from './lookups';
import { originOf, type ResolvedPage } from './resolve-page';
import { PageTexts } from './resolve-texts';
import type { SitePartial } from './site';
import { joinNames } from './unsure-names';
import { makeYamlMap, YamlText } from './yaml-value';

/** All partials, sorted by name, and what is wrong with those that no page uses. */
export interface ResolvedPartials {
  partials: SitePartial[];
  problems: Problem[];
}

/** What is told of a partial that pages use is told by its file alone. */
const usedPartials = new WeakMap<PartialDocument, SitePartial>();

/** Tells which partials the pages use, and renders the others. */
export function resolvePartials(library: Library, pages: readonly ResolvedPage[]): ResolvedPartials {
  const used = new Set<string>();
  for (const { page } of pages) {
    for (const { kind, name } of page.origin.references) if (kind === 'partial') used.add(name);
  }
  // A page that could not be read may be the one that defines what a partial names.
  const { pages: documents, partials } = library.documents;
  const unsure = joinNames([...documents.values()].map((each) => each.facts.unsure));
  const all = [...partials.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const problems: Problem[] = [];
  return {
    partials: all.map((document): SitePartial => {
      const isUsed = used.has(document.name);
      const known = usedPartials.get(document);
      if (isUsed && known) return known;
      const noMap = makeYamlMap([], document.source.place(0, 0));
      const texts = new PageTexts(new Lookups(library), new PageIds(), {}, noMap, unsure);
      if (!isUsed) renderAlone(document, texts);
      problems.push(...texts.problems);
      const made = { name: document.name, isUsed, origin: originOf(document, texts) };
      if (isUsed) usedPartials.set(document, made);
      return made;
    }),
    problems: sortProblems(problems),
  };
}

function renderAlone({ name, source }: PartialDocument, texts: PageTexts): void {
  const reference = new YamlText(name, new SourceFile(source.file, source.path, name), 0, name.length, true);
  texts.partialText(reference);
  texts.checkUnplaced();
  // The reference to the partial itself is nobody's.
  texts.references.shift();
}
