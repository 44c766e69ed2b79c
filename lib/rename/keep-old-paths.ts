// Rename: each page that moves keeps its old URL as one that leads to it, so that no bookmark breaks.

import { addToList, type Refusal, refuse, removeLine, replaceInList } from '../changes';
import type { CheckedSite } from '../checks';
import { comparePlaces, type SourceFile, type TextEdit } from '../source';
import type { Moves } from './moves';

/** The edits that lead each old URL on. A redirect from a new URL to the page itself makes room for it. */
export function keepOldPaths(checked: CheckedSite, { pages }: Moves): TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  for (const [from, to] of pages) {
    const page = checked.graph.page(from);
    const source = page && sourceOf(checked, page.origin.file);
    const edit =
      source &&
      (replaceInList(source, [], 'redirect_from', [to, from]) ?? addToList(source, [], 'redirect_from', from));
    if (!page || !edit) {
      const file = page?.origin.file ?? from;
      return refuse(`The front matter of ${file} cannot be read, so that no redirect can be added.`, 'Mend it first.');
    }
    edits.push(edit);
    const freed = freePath(checked, from, to);
    if ('type' in freed) return freed;
    edits.push(...freed.edits);
  }
  return edits;
}

/** Takes out what leads on from a page’s new URL, where it leads to that page. */
function freePath(checked: CheckedSite, from: string, to: string): { edits: TextEdit[] } | Refusal {
  const edits: TextEdit[] = [];
  for (const redirect of checked.site.redirects.filter((each) => each.from === to)) {
    const { place, toPlace } = redirect;
    const source = sourceOf(checked, place.file);
    if (redirect.to !== from || !source) {
      const hint = `Choose another URL, or take that line out of ${place.file} first.`;
      return refuse(`"${to}" is an old path that leads to "${redirect.to}".`, hint);
    }
    // The page’s own list has the old URL in its place.
    if (comparePlaces(place, toPlace) === 0) continue;
    const edit = removeLine(source, to);
    if (!edit) return refuse(`"${to}" is an old path of "${from}".`, `Take it out of ${place.file} first.`);
    edits.push(edit);
  }
  return { edits };
}

function sourceOf({ tree }: CheckedSite, file: string): SourceFile | undefined {
  return tree.texts.find((source) => source.file === file);
}
