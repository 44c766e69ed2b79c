// Graph: where each old path leads in the end.

import { isOldPath, linkAddress, type Site } from '../content';
import { LinkResolver } from './link-target';

/** How many redirects may follow one another: more than a site has that was moved every year. */
const LONGEST_CHAIN = 50;

/** An old path, and the URL that it leads to in the end. */
export interface FinalRedirect {
  /** Without `.html` at its end: hosts serve the file under both names. */
  from: string;
  to: string;
}

/** Asked for by each page that is made at an old path. */
const known = new WeakMap<Site, FinalRedirect[]>();

/** The redirects of a site, each straight to its end; those that lead nowhere, or would hide a page, are left out. */
export function listFinalRedirects(site: Site): FinalRedirect[] {
  const redirects = known.get(site) ?? makeList(site);
  known.set(site, redirects);
  return redirects;
}

function makeList(site: Site): FinalRedirect[] {
  const links = new LinkResolver(site);
  const targets = new Map<string, string>();
  for (const redirect of site.redirects) {
    const from = withoutExtension(redirect.from);
    if (!targets.has(from)) targets.set(from, redirect.to);
  }
  const pages = new Set(site.pages.map(({ url }) => url.toLowerCase()));
  return [...targets].flatMap(([from, next]) => {
    const to = followTo(next, links, LONGEST_CHAIN);
    return to === undefined || !isOldPath(from) || pages.has(from.toLowerCase()) ? [] : { from, to };
  });
}

function followTo(to: string, links: LinkResolver, most: number): string | undefined {
  const target = links.resolveUrl(to);
  switch (target.type) {
    case 'redirect':
      return most > 0 ? followTo(keepFragment(to, target.to), links, most - 1) : undefined;
    case 'page':
    case 'file':
    case 'other-service':
    case 'external':
      return linkAddress(to);
    default:
      return undefined;
  }
}

/** The URL that the file of an old path has: a page at `/a.html` is the one at `/a`. */
export function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.html$/, '');
}

/** What a link asks for on a page is still asked for where the page has moved to, unless that says it itself. */
function keepFragment(from: string, to: string): string {
  return to.includes('#') ? to : to + (/#.*$/.exec(from)?.[0] ?? '');
}
