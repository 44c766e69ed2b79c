// Rename: links to a section get its new id.

import type { CheckedSite } from '../checks';
import { type TextEdit, textAt } from '../source';
import { targetFrom } from './relative-link';
import { listWrittenUses } from './written-uses';

/**
 * The edits that give links the new id of a section: old `/url#id` → new. A link that leads to the section from one page
 * and elsewhere from another stays, as the section still answers to its old id.
 */
export function rewriteFragments(checked: CheckedSite, sections: ReadonlyMap<string, string>): TextEdit[] {
  return listWrittenUses(checked).flatMap(({ reference, pages }): TextEdit[] => {
    const { kind, name, place } = reference;
    if (kind !== 'link' && kind !== 'backlink') return [];
    const ids = new Set(
      pages.map((page) => {
        const target = targetFrom(kind, name, page);
        return target && sections.get(`${target.path}#${target.fragment}`)?.replace(/^.*#/s, '');
      }),
    );
    const [id, ...others] = ids;
    if (id === undefined || others.length > 0) return [];
    const written = textAt(checked.sources.get(place.file) ?? '', place);
    return [{ place, text: written.replace(/#[^#]*$/s, (end) => `#${id}${/\s*$/.exec(end)?.[0] ?? ''}`) }];
  });
}
