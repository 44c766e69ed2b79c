// Rename: each place where content names something, once, with every page that it is read on.

import type { CheckedSite } from '../checks';
import type { Reference } from '../content';
import { listRedirectUses } from '../graph';

/** A reference as it is written, and where it is read from: the URLs of pages; `/` for what stands on none. */
export interface WrittenUse {
  reference: Reference;
  pages: readonly string[];
}

/** What all files name, `redirects.yml` too. A relative link in a partial leads elsewhere from each page: it is one all the same. */
export function listWrittenUses({ graph }: Pick<CheckedSite, 'graph'>): WrittenUse[] {
  const uses = new Map<string, { reference: Reference; pages: Set<string> }>();
  for (const { reference, on } of [...graph.uses, ...listRedirectUses(graph)]) {
    const { file, line, column } = reference.place;
    const key = `${file}:${line}:${column} ${reference.kind} ${reference.name}`;
    const known = uses.get(key) ?? { reference, pages: new Set<string>() };
    for (const page of on) known.pages.add(page);
    uses.set(key, known);
  }
  return [...uses.values()].map(({ reference, pages }) => ({ reference, pages: pages.size > 0 ? [...pages] : ['/'] }));
}
