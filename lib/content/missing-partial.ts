// Content, stage 6a: what is wrong with a reference that names no partial.

import { type Problem, problem } from '../problems';
import type { Documents } from './documents';
import { nearestPartial, onlyNearPartial, plainPartialName } from './partial-name';
import type { YamlText } from './yaml-value';

/** The problem of a reference to a partial that is not there, or to a page. */
export function missingPartial(reference: YamlText, { pages, partials }: Documents): Problem {
  const name = reference.text.trim();
  const plain = plainPartialName(name);
  const place = reference.whole;
  const isPage = [...pages.values()].some(({ source }) => `content/${source.path.replace(/\.md$/, '')}` === plain);
  if (isPage) {
    const hint = 'Move the text to a file whose name begins with _, and name that.';
    return problem('missing-partial', place, `"${name}" is a page, not a partial.`, hint);
  }
  const file = plain.replace(/^content\//, '').replace(/([^/]*)$/, '_$1.md');
  const nearest = nearestPartial(name, partials);
  const hint = nearest ? `Did you mean "${nearest}"?` : `Write the partial in "${file}", or name one that is there.`;
  const isVerbatim = place.line === place.endLine && place.endColumn - place.column === name.length;
  const fix = isVerbatim ? onlyNearPartial(name, partials) : undefined;
  return problem('missing-partial', place, `There is no partial "${name}".`, hint, fix);
}
