// Rename: names in files that could not be read whole, where nobody knows what they lead to.

import { type Refusal, refuse } from '../changes';
import type { CheckedSite } from '../checks';
import type { Moves } from './moves';

/** Refuses to rename what a file with errors seems to name at a place that could not be read; undefined elsewhere. */
export function refuseUnreadNames({ problems, tree, graph }: CheckedSite, moves: Moves): Refusal | undefined {
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const names = [...moves.pages.keys(), ...moves.partials.keys(), ...moves.files.keys()];
  if (names.length === 0) return undefined;
  const isName = new RegExp(`(?<![\\w./-])(?:${names.map(escapeSigns).join('|')})(?![\\w/-])`, 'g');
  for (const source of tree.texts.filter(({ file }) => broken.has(file))) {
    for (const { 0: name, index } of source.text.matchAll(isName)) {
      const { file, line, column } = source.place(index, index);
      const isRead = graph
        .usesIn(file)
        .some(({ reference: { place } }) => place.line === line && place.column === column);
      if (isRead) continue;
      const message = `${file} has errors, and names "${name}" in line ${line}.`;
      return refuse(message, 'Mend that file first, so that what it names can be kept.');
    }
  }
  return undefined;
}

function escapeSigns(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
