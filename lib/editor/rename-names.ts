// Editor: renames a value or a block with everything that names it.

import { editTree, type Refusal, refuse } from '../changes';
import type { DefinedBlock } from '../content';
import type { RenamePlan } from '../rename';
import { type Place, type TextEdit, textAt } from '../source';
import { blocksPlacedBy, listBlocks, listBlocksOf, usesOfBlock } from './blocks';
import type { EditedSite } from './edited-site';
import { pagesOf } from './pages-of';
import { uniquePlaces } from './thing';

const NAME = /^[A-Za-z][\w-]*$/;

/** Renames blocks of one name, with all blocks that a shared partial places by it, and all that places them. */
export function renameBlock(site: EditedSite, blocks: readonly DefinedBlock[], newName: string): RenamePlan | Refusal {
  if (!NAME.test(newName)) return refuseName(newName);
  if (site.site.values.has(newName)) return refuse(`"${newName}" is a value.`, 'Choose another name.');
  const all = withConnected(site, blocks);
  const beside = all.flatMap(({ place }) => [
    ...listBlocksOf(site, place.file),
    ...pagesOf(site, place.file).flatMap(({ origin }) => origin.blocks),
  ]);
  const taken = beside.find(({ name }) => name === newName);
  if (taken) return refuseTaken(taken);
  const uses = all.flatMap((block) => usesOfBlock(site, block)).map(({ reference }) => reference.place);
  return plan(site, [...all.map(({ place }) => ({ place, text: newName })), ...writeUses(uses, newName)]);
}

/** Renames the last key of a value, and the value wherever a text names it; `newName` is that key, or the whole name. */
export function renameValue(site: EditedSite, name: string, newName: string): RenamePlan | Refusal | undefined {
  const value = site.site.values.get(name);
  if (!value) return undefined;
  const before = name.slice(0, name.length - lastKeyOf(site, name).length);
  const key = before !== '' && newName.startsWith(before) ? newName.slice(before.length) : newName;
  const whole = `${before}${key}`;
  if (!NAME.test(whole) || !/^[\w-]+$/.test(key)) return refuseName(newName);
  if (site.site.values.has(whole)) return refuse(`"${whole}" is already a value.`, 'Choose another name.');
  const block = listBlocks(site).find((each) => each.name === whole);
  if (block) return refuseTaken(block);
  const uses = site.graph.usesOf('value', name).map(({ reference }) => reference.place);
  return plan(site, [{ place: value.place, text: key }, ...writeUses(uses, whole)]);
}

/** The key that a value stands under in its file: the last of those that make its name. */
export function lastKeyOf({ site, sources }: EditedSite, name: string): string {
  const place = site.values.get(name)?.place;
  return place ? textAt(sources.get(place.file) ?? '', place).replace(/^(["'])(.*)\1$/, '$2') : name;
}

function writeUses(places: readonly Place[], name: string): TextEdit[] {
  return uniquePlaces(places).map((place) => ({ place, text: `$${name}$` }));
}

function plan(site: EditedSite, edits: TextEdit[]): RenamePlan {
  return { type: 'plan', change: editTree(site, edits), edits };
}

function refuseName(name: string): Refusal {
  return refuse(`"${name}" cannot be a name.`, 'Use letters, digits, - and _, with a letter first.');
}

function refuseTaken({ name, place }: DefinedBlock): Refusal {
  return refuse(`"${name}" is already a block, in ${place.file}, line ${place.line}.`, 'Choose another name.');
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
