// Changes: from edits at places, and files that move, to what is to be written.

import type { CheckedSite } from '../checks';
import type { TreeChange } from '../content';
import { applyEdits, type TextEdit } from '../source';

/** The change that makes edits, at places of the files as they are, and moves files: old path in the tree → new path. */
export function editTree(
  { tree }: Pick<CheckedSite, 'tree'>,
  edits: readonly TextEdit[],
  moves: ReadonlyMap<string, string> = new Map(),
): TreeChange {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) byFile.set(edit.place.file, [...(byFile.get(edit.place.file) ?? []), edit]);
  const texts = tree.texts.flatMap((source): [string, string][] => {
    const ofFile = byFile.get(source.file);
    return ofFile ? [[moves.get(source.path) ?? source.path, applyEdits(source, ofFile)]] : [];
  });
  return { moves, texts: new Map(texts) };
}
