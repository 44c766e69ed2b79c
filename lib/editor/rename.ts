// Editor: gives what stands at a position another name, wherever it is named.

import type { Refusal } from '../changes';
import type { AccordionSection } from '../content';
import { findSection } from '../graph';
import { planRename, type RenamePlan } from '../rename';
import { type Place, textAt } from '../source';
import type { EditedSite, Position } from './edited-site';
import { lastKeyOf, renameBlock, renameValue } from './rename-names';
import { definitionsOf, type FoundThing, findThing, type Thing } from './thing';

/** What is renamed: the text at the position that names it, and the name that an editor changes. */
export interface Renamable {
  /** A URL, `content/a/b`, `media/a.jpg`, the title of a section, a block’s name, or the last key of a value. */
  name: string;
  place: Place;
}

/** What can be renamed at a position; undefined where nothing can, as of headings, whose old ids are not kept. */
export function findRenamable(site: EditedSite, file: string, position: Position): Renamable | undefined {
  const found = findNamed(site, file, position);
  if (!found) return undefined;
  const name = nameToChange(site, found);
  return name === undefined ? undefined : { name, place: narrow(site, found.place, name) };
}

/** Plans to give what stands at a position another name; undefined where there is nothing. Nothing is written. */
export async function renameAt(
  site: EditedSite,
  file: string,
  position: Position,
  newName: string,
): Promise<RenamePlan | Refusal | undefined> {
  const thing = findNamed(site, file, position)?.thing;
  if (thing?.kind === 'block') return renameBlock(site, thing.blocks, newName);
  if (thing?.kind === 'value') return renameValue(site, thing.name, newName);
  return thing && planRename(site, nameOf(thing), newName);
}

type Named = Pick<FoundThing, 'thing' | 'place'>;

/** What a position names: of a link to a section, the page up to the `#`. Of what defines a section, its title alone. */
function findNamed(site: EditedSite, file: string, position: Position): Named | undefined {
  const found = findThing(site, file, position);
  const target = found?.use?.target;
  if (found?.thing.kind === 'section' && !found.use) return isTitle(site, found) ? found : undefined;
  if (!found || target?.type !== 'page') return found;
  const { place } = found;
  const hash = textIn(site, place).indexOf('#');
  if (hash === -1 || place.line !== place.endLine) return found;
  const column = place.column + hash;
  if (hash > 0 && position.column <= column) {
    return { thing: { kind: 'page', url: target.page.url }, place: { ...place, endColumn: column } };
  }
  return target.anchor && { thing: found.thing, place: { ...place, column: column + 1 } };
}

/** Whether a section’s title stands at the place; a heading’s text does too. */
function isTitle(site: EditedSite, { thing, place }: Named): boolean {
  const section = sectionOf(site, thing);
  return !section || (section.place.line === place.line && section.place.column === place.column);
}

/** The name as an editor sees and changes it; undefined for what has none that can change. */
function nameToChange(site: EditedSite, { thing }: Named): string | undefined {
  switch (thing.kind) {
    case 'value':
      return lastKeyOf(site, thing.name);
    case 'block':
      return thing.blocks[0]?.name;
    case 'section':
      return sectionOf(site, thing)?.title;
    case 'redirect':
      return undefined;
    default:
      return definitionsOf(site, thing).length > 0 ? nameOf(thing) : undefined;
  }
}

function sectionOf({ graph }: EditedSite, thing: Thing): AccordionSection | undefined {
  const [first] = thing.kind === 'section' ? thing.places : [];
  return first && findSection(graph.page(first.url), first.id);
}

/** The name of a thing as `planRename` takes it. */
function nameOf(thing: Exclude<Thing, { kind: 'block' }>): string {
  if (thing.kind === 'page') return thing.url;
  if (thing.kind !== 'section') return thing.name;
  const [first] = thing.places;
  return `${first?.url}#${first?.id}`;
}

/** The part of a place that is the name as it is shown, where it is written so: without `$`, quotes and the like. */
function narrow(site: EditedSite, place: Place, name: string): Place {
  const at = textIn(site, place).lastIndexOf(name);
  if (at === -1 || place.line !== place.endLine) return place;
  const column = place.column + at;
  return { ...place, column, endColumn: column + name.length };
}

function textIn({ sources }: EditedSite, place: Place): string {
  return textAt(sources.get(place.file) ?? '', place);
}
