// Content: what an editor meant by a name that is no partial.

import { nearestName, onlyNearName, withoutCurlyQuotes } from '../problems';

/** A partial’s name as it must be written, from forms that are often written instead: a path, an underscore, `.md`. */
export function plainPartialName(name: string): string {
  return withoutCurlyQuotes(name)
    .replace(/^\/?(content\/)?/, 'content/')
    .replace(/\.md$/, '')
    .replace(/\/_([^/]*)$/, '/$1');
}

/** Why a name is not yet the partial’s own, where its form is all that is wrong: ends the sentence "a partial’s name …". */
export function partialNameFaults(name: string): string[] {
  return [
    ...(name.startsWith('content/') ? [] : ['begins with "content/"']),
    ...(/(^|\/)_[^/]*$/.test(name) ? ['has no underscore'] : []),
    ...(name.endsWith('.md') ? ['has no ".md"'] : []),
  ];
}

/** The existing partial that a name was most likely meant to be. */
export function nearestPartial(name: string, partials: ReadonlyMap<string, unknown>): string | undefined {
  const plain = plainPartialName(name);
  return partials.has(plain) ? plain : nearestName(plain, partials.keys());
}

/** The one partial that a name can have been meant to be; undefined where it may be another. */
export function onlyNearPartial(name: string, partials: ReadonlyMap<string, unknown>): string | undefined {
  const plain = plainPartialName(name);
  return partials.has(plain) ? plain : onlyNearName(plain, partials.keys());
}
