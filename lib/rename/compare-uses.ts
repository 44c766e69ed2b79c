// Rename: whether everything that content names is after a change what it was before, under its new name.

import { type Refusal, refuse } from '../changes';
import type { CheckedSite } from '../checks';
import { findSection } from '../graph';
import type { Moves } from './moves';
import { targetFrom } from './relative-link';
import { newOwnUrl, newPath } from './rewrite-uses';
import { listWrittenUses, type WrittenUse } from './written-uses';

/** What names become. */
export interface NewNames extends Moves {
  /** Old `/url#id` of a section → the new one. */
  sections: ReadonlyMap<string, string>;
}

/** Names that stay as they are. */
export const noNewNames: NewNames = {
  pages: new Map(),
  partials: new Map(),
  files: new Map(),
  paths: new Map(),
  sections: new Map(),
};

/** Refuses a change after which a file names something else than before; undefined when all is the same. */
export function refuseChangedUses(before: CheckedSite, after: CheckedSite, names: NewNames): Refusal | undefined {
  const left = new Map<string, number>();
  const sayAfter = describer(after, noNewNames);
  for (const use of listWrittenUses(after)) left.set(sayAfter(use), (left.get(sayAfter(use)) ?? 0) + 1);
  const sayBefore = describer(before, names);
  const newUrls = new Set(names.pages.values());
  const freed = new Set(before.site.redirects.filter(({ from }) => newUrls.has(from)).map(({ toPlace }) => toPlace));
  for (const use of listWrittenUses(before)) {
    const said = sayBefore(use);
    const count = left.get(said) ?? 0;
    const { name, place } = use.reference;
    if (count === 0 && !freed.has(place)) {
      const message = `"${name}" in ${place.file}, line ${place.line}, would lead elsewhere afterwards.`;
      return refuse(message, 'Write it plainly first: in full, on one line, without escapes.');
    }
    left.set(said, count - 1);
  }
  return undefined;
}

/** Says where a use stands and what it names, in words that are the same before and after. */
function describer({ tree, graph }: CheckedSite, names: NewNames): (use: WrittenUse) => string {
  const paths = new Map([...tree.texts, ...tree.broken].map(({ file, path }) => [file, names.paths.get(path) ?? path]));
  return ({ reference, pages }) => {
    const { kind, name, place } = reference;
    const where = `${paths.get(place.file)}: ${kind}`;
    if (kind === 'partial') return `${where} ${names.partials.get(name) ?? name}`;
    if (kind === 'picture' || kind === 'file') return `${where} ${names.files.get(name) ?? name}`;
    if (kind === 'value' || kind === 'block') return `${where} ${name}`;
    if (graph.links.resolve(reference, '/').type === 'own-domain') return `${where} ${newOwnUrl(name, names)}`;
    const leads = pages.map((page) => {
      const target = targetFrom(kind, name, page);
      if (!target) return name;
      const { path, fragment } = target;
      const id = findSection(graph.page(path), fragment)?.id ?? fragment;
      const full = names.sections.get(`${path}#${id}`) ?? `${newPath(path, names)}#${id}`;
      return `${names.pages.get(page) ?? page} → ${full}`;
    });
    return `${where} ${leads.sort().join(', ')}`;
  };
}
