// Editor: what is told of the text under the pointer.

import type { Place } from '../source';
import { keyAt } from './context';
import { declaredAt } from './declared';
import { describeKey } from './describe-key';
import { describeThing } from './describe-things';
import type { EditedSite, Position } from './edited-site';
import { findThing } from './thing';

/** Markdown, and the text that it is about. */
export interface HoverText {
  markdown: string;
  place: Place;
}

/**
 * What is told of a position: of a key what it does, of a name what it stands for.
 *
 * @param text the file as the editor has it
 */
export function describeAt(site: EditedSite, file: string, text: string, position: Position): HoverText | undefined {
  const key = keyAt(file, text, position);
  const declared = key && declaredAt(file.slice(site.folder.length + 1), key.path)?.key;
  if (key && declared) {
    const place = { file, line: key.line, column: key.column, endLine: key.line, endColumn: key.endColumn };
    return { markdown: describeKey(declared), place };
  }
  const found = findThing(site, file, position);
  const markdown = found && describeThing(site, found.thing);
  return found && markdown ? { markdown, place: found.place } : undefined;
}
