// Editor: renames a value or a block with everything that names it.

import type { DefinedBlock } from '../content';
import type { Place } from '../source';
import { blocksPlacedBy, listBlocks, listBlocksOf, usesOfBlock } from './blocks';
import { type EditedSite, type Position, type TextEdit, textAt } from './edited-site';
import { pagesOf } from './pages-of';
import { findThing } from './thing';

/** What is renamed: the text to change at the position, and where it stands. */
export interface Renamable {
  name: string;
  place: Place;
}

/** Why something is not renamed, in one sentence for the editor. */
export interface Refusal {
  refusal: string;
}

const NAME = /^[A-Za-z][\w-]*$/;

/** What can be renamed at a position: of a value its last key; undefined where nothing can. */
export function findRenamable(site: EditedSite, file: string, position: Position): Renamable | undefined {
  const found = findThing(site, file, position);
  if (found?.thing.kind !== 'value' && found?.thing.kind !== 'block') return undefined;
  const { thing, place, use } = found;
  if (!use) return { name: unquote(textAt(site, place)), place };
  const name = thing.kind === 'value' ? lastKeyOf(site, thing.name) : use.reference.name;
  const endColumn = place.endColumn - 1;
  return { name, place: { ...place, column: endColumn - name.length, endColumn } };
}

/** The changes that give what stands at a position another name. */
export function renameAt(
  site: EditedSite,
  file: string,
  position: Position,
  newName: string,
): TextEdit[] | Refusal | undefined {
  const found = findThing(site, file, position);
  if (found?.thing.kind === 'block') return renameBlock(site, found.thing.blocks, newName);
  if (found?.thing.kind !== 'value') return undefined;
  return renameValue(site, found.thing.name, newName);
}

/** Renames blocks of one name, with all blocks that a shared partial places by it, and all that places them. */
function renameBlock(site: EditedSite, blocks: readonly DefinedBlock[], newName: string): TextEdit[] | Refusal {
  if (!NAME.test(newName)) return { refusal: notAName(newName) };
  if (site.site.values.has(newName)) return { refusal: `"${newName}" is a value.` };
  const all = withConnected(site, blocks);
  const beside = all.flatMap(({ place }) => [
    ...listBlocksOf(site, place.file),
    ...pagesOf(site, place.file).flatMap(({ origin }) => origin.blocks),
  ]);
  const taken = beside.find(({ name }) => name === newName);
  if (taken) return { refusal: `"${newName}" is already a block, in ${taken.place.file}, line ${taken.place.line}.` };
  const uses = all.flatMap((block) => usesOfBlock(site, block)).map(({ reference }) => reference.place);
  return makeEdits([
    ...all.map(({ place }) => ({ place, text: newName })),
    ...uses.map((place) => ({ place, text: `$${newName}$` })),
  ]);
}

/** Renames the last key of a value, and the value wherever a text names it; `newName` is that key, or the whole name. */
function renameValue(site: EditedSite, name: string, newName: string): TextEdit[] | Refusal | undefined {
  const value = site.site.values.get(name);
  if (!value) return undefined;
  const before = name.slice(0, name.length - lastKeyOf(site, name).length);
  const key = before !== '' && newName.startsWith(before) ? newName.slice(before.length) : newName;
  const whole = `${before}${key}`;
  if (!NAME.test(whole) || !/^[\w-]+$/.test(key)) return { refusal: notAName(newName) };
  if (site.site.values.has(whole)) return { refusal: `"${whole}" is already a value.` };
  const block = listBlocks(site).find((each) => each.name === whole);
  if (block) return { refusal: `"${whole}" is already a block, in ${block.place.file}, line ${block.place.line}.` };
  const uses = site.graph.usesOf('value', name).map(({ reference }) => reference.place);
  return makeEdits([{ place: value.place, text: key }, ...uses.map((place) => ({ place, text: `$${whole}$` }))]);
}

/** The key that a value stands under in its file: the last of those that make its name. */
function lastKeyOf(site: EditedSite, name: string): string {
  const value = site.site.values.get(name);
  return value ? unquote(textAt(site, value.place)) : name;
}

function notAName(name: string): string {
  return `"${name}" cannot be a name: use letters, digits, - and _.`;
}

/** A partial that several pages share places a block of each by one name: they are renamed together. */
function withConnected(site: EditedSite, blocks: readonly DefinedBlock[]): DefinedBlock[] {
  const all = new Map<string, DefinedBlock>();
  const waiting = [...blocks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const key = `${block.place.file}:${block.place.line}:${block.place.column}`;
    if (all.has(key)) continue;
    all.set(key, block);
    waiting.push(...usesOfBlock(site, block).flatMap((use) => blocksPlacedBy(site, use)));
  }
  return [...all.values()];
}

function makeEdits(edits: TextEdit[]): TextEdit[] {
  const byPlace = edits.map((edit) => [`${edit.place.file}:${edit.place.line}:${edit.place.column}`, edit] as const);
  return [...new Map(byPlace).values()];
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
