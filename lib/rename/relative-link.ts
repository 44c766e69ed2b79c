// Rename: a link as it is written on one page, that leads to a path from there.

import { type Reference, readBacklink, readLink } from '../content';

/** The kinds of reference that are URLs. */
export type LinkKind = Extract<Reference['kind'], 'link' | 'backlink'>;

/** The path and the fragment that a link leads to from a page; undefined when it leads out of the site. */
export function targetFrom(kind: LinkKind, url: string, page: string): { path: string; fragment: string } | undefined {
  const target = kind === 'backlink' ? readBacklink(url, page) : readLink(url, page);
  return target.type === 'internal' ? target : undefined;
}

/** Whether a link leads to another place from other pages. */
export function isRelative(url: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/)/i.test(url);
}

/** The shortest relative link from a page to a path; a backlink is read as if the page’s URL ended in a slash. */
export function relativeLink(kind: LinkKind, page: string, path: string): string {
  const folders = page.split('/').slice(1, kind === 'backlink' && page !== '/' ? undefined : -1);
  const target = path.split('/').slice(1);
  const isAbove =
    kind === 'backlink' && target.length < folders.length && target.every((each, at) => each === folders[at]);
  if (isAbove) return '../'.repeat(folders.length - target.length);
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + target.slice(shared).join('/') || './';
}
