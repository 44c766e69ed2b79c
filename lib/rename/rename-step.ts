// Rename: a section of an accordion gets another title, and so another id.

import { slug } from 'github-slugger';
import {
  addToList,
  editTree,
  hasKey,
  type Refusal,
  refuse,
  refuseNewProblems,
  renameKey,
  replaceInList,
  tryChange,
} from '../changes';
import type { CheckedSite } from '../checks';
import type { AccordionSection, Page } from '../content';
import { findSection, findThing } from '../graph';
import type { SourceFile, TextEdit } from '../source';
import { noNewNames, refuseChangedUses } from './compare-uses';
import type { RenamePlan } from './plan';
import { rewriteFragments } from './rewrite-fragments';

/** Plans to give the section at a URL such as `/page#id` another title. Its old id stays one that links may use. */
export async function renameStep(checked: CheckedSite, from: string, title: string): Promise<RenamePlan | Refusal> {
  const found = findStep(checked, from);
  if ('type' in found) return found;
  if (/[\p{Cc}\u2028\u2029]/u.test(title) || title.trim() !== title || title === '') {
    return refuse(`${JSON.stringify(title)} is not a title.`, 'Write it on one line, without spaces round it.');
  }
  const { page, section } = found;
  const edits = editStep(found, title);
  if ('type' in edits) return edits;
  const renamed = await tryChange(checked, editTree(checked, edits));
  const index = page.accordion?.sections.indexOf(section) ?? -1;
  const id = renamed.graph.page(page.url)?.accordion?.sections[index]?.id ?? section.id;
  const names = { ...noNewNames, sections: new Map([[`${page.url}#${section.id}`, `${page.url}#${id}`]]) };
  const all = [...edits, ...rewriteFragments(checked, names.sections)];
  const change = editTree(checked, all);
  const after = await tryChange(checked, change);
  const refusal =
    refuseNewProblems(checked, after, change) ??
    refuseLostAnchors(page, after.graph.page(page.url), section, title) ??
    refuseChangedUses(checked, after, names);
  return refusal ?? { type: 'plan', change, edits: all };
}

/** A section, and where it is written. */
interface FoundStep {
  page: Page;
  section: AccordionSection;
  source: SourceFile;
}

function findStep({ graph, tree }: CheckedSite, from: string): FoundStep | Refusal {
  const thing = findThing(graph, from);
  if (thing.kind === undefined) {
    const sections = graph.page(from.replace(/#.*$/s, ''))?.accordion?.sections.map((each) => `#${each.id}`);
    const otherwise = sections
      ? `The sections there are ${sections.join(', ')}.`
      : 'Write the URL of a page, # and an id.';
    return refuse(`There is no section "${from}".`, thing.nearest ? `Did you mean "${thing.nearest}"?` : otherwise);
  }
  const [url = '', id] = thing.name.split('#');
  const page = graph.page(url);
  const section = findSection(page, id);
  const source = tree.texts.find(({ file }) => file === page?.origin.file);
  if (page && section && source) return { page, section, source };
  const [place] = thing.places;
  const where = place ? `${place.file}, line ${place.line}` : 'the text';
  return refuse(
    `"${from}" is a heading, not a section of an accordion.`,
    `Change it in ${where}, and the links to it.`,
  );
}

/** The new title, and the old id among those that the section was known by, unless its id stays. */
function editStep({ page, section, source }: FoundStep, title: string): TextEdit[] | Refusal {
  const index = page.accordion?.sections.indexOf(section) ?? -1;
  const path = ['accordion', 'steps'];
  const renamed = renameKey(source, path, index, title);
  const isKept = hasKey(source, [...path, index], 'id') || slug(title) === slug(section.title);
  const was =
    replaceInList(source, [...path, index], 'was', [slug(title), section.id]) ??
    addToList(source, [...path, index], 'was', section.id);
  if (!renamed || !was) {
    return refuse(`The accordion of ${source.file} cannot be changed as it is written.`, 'Write one key on each line.');
  }
  return isKept ? [renamed] : [renamed, was];
}

/** Refuses a title whose id another heading has: bookmarks of that heading would lead here. */
function refuseLostAnchors(
  before: Page,
  after: Page | undefined,
  section: AccordionSection,
  title: string,
): Refusal | undefined {
  const ids = new Map(after?.origin.anchors.map(({ id, text }) => [id, text]));
  const own = [section.id, ...section.aliases];
  const lost = before.origin.anchors.find(
    ({ id, text, kind }) => kind !== 'frame' && !own.includes(id) && ids.get(id) !== text,
  );
  if (!lost) return undefined;
  const message = `With the title "${title}", #${lost.id} would no longer lead to "${lost.text}".`;
  return refuse(message, 'Choose another title, or give the section an id of its own with "id: …".');
}
