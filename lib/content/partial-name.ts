// Content: what an editor meant by a name that is no partial.

import { nearestName, onlyNearName } from '../problems';

/** A partial’s name as it must be written, from forms that are often written instead: a path, an underscore, `.md`. */
export function plainPartialName(name: string): string {
  return name
    .replace(/^\/?(content\/)?/, 'content/')
    .replace(/\.md$/, '')
    .replace(/\/_([^/]*)$/, '/$1');
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
