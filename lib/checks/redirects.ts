// Checks: every redirect leads from an old path to something that is there.

import { isOldPath, linkAddress, type Redirect } from '../content';
import { type SiteGraph, withoutExtension } from '../graph';
import { type Problem, problem } from '../problems';
import type { Place } from '../source';
import { fragmentProblems } from './links';
import { meantAddress, meantUrl } from './misspelt-urls';

/** Redirects from pages, to nothing, round in a loop, and two from one path. */
export function checkRedirects(graph: SiteGraph): Problem[] {
  const { redirects } = graph.site;
  const first = new Map<string, Redirect>();
  // Hosts make one file of paths that differ in capitals or by `.html` alone.
  const firstFile = new Map<string, Redirect>();
  for (const each of redirects) {
    if (!first.has(each.from)) first.set(each.from, each);
    const file = withoutExtension(each.from.toLowerCase());
    if (!firstFile.has(file)) firstFile.set(file, each);
  }
  return redirects.flatMap((each) => {
    const earlier = firstFile.get(withoutExtension(each.from.toLowerCase()));
    if (earlier && earlier !== each) return [duplicate(each, earlier)];
    return checkRedirect(each, first, graph);
  });
}

function checkRedirect(redirect: Redirect, all: ReadonlyMap<string, Redirect>, graph: SiteGraph): Problem[] {
  const { from, place } = redirect;
  if (!/^\/[^\s?#]*$/.test(from) || from.startsWith('//')) {
    const hint = 'Begin it with one slash, and write no domain, ? or #.';
    return [problem('dead-redirect', place, `"${from}" is not a path of this site.`, hint)];
  }
  if (!isOldPath(from)) {
    const hint =
      'Use letters, digits, hyphens and dots; /media, /static and the site’s own files cannot lead elsewhere.';
    return [problem('dead-redirect', place, `"${from}" is a path at which no page can be made.`, hint)];
  }
  const over = graph.page(from) ?? graph.page(withoutExtension(from.toLowerCase()));
  if (over) {
    const isSame = over.url === from;
    const said = isSame ? 'is a page, and this redirect' : `makes the same file as the page "${over.url}", and`;
    const message = `"${from}" ${said} would hide it.`;
    return [problem('redirect-over-page', place, message, 'Take the redirect out, or give the page another name.')];
  }
  const loop = followLoop(redirect, all);
  if (loop) {
    // All of its redirects are one thing wrong.
    if (loop.some((each) => each < from)) return [];
    const message = `"${from}" leads round in a loop: ${loop.join(' → ')}.`;
    return [problem('redirect-loop', place, message, 'Lead one of these paths to a page.')];
  }
  return checkTarget(redirect, graph);
}

function checkTarget({ from, to, place, toPlace }: Redirect, graph: SiteGraph): Problem[] {
  const path = to.replace(/#.*$/, '');
  if (!/^(\/|https?:)/i.test(linkAddress(to))) {
    const address = meantAddress(to);
    const hint = address ? `Write "${address}".` : 'Begin it with / for a page of this site, or with https://.';
    return [problem('dead-redirect', toPlace, `"${to}" is not a full path, so "${from}" leads nowhere.`, hint)];
  }
  const target = graph.links.resolveUrl(to);
  switch (target.type) {
    case 'page': {
      const { page, fragment } = target;
      // A draft may say itself which old paths will lead to it.
      if (page.draft && page.origin.file !== place.file) {
        const hint = 'Write the line when the page is published, or as "redirect_from" on the page itself.';
        return [problem('draft-link', toPlace, `"${to}" is a draft, which visitors cannot see.`, hint)];
      }
      return fragmentProblems({ kind: 'link', name: to, place: toPlace }, fragment, page);
    }
    case 'own-domain':
      return [problem('own-domain', toPlace, `"${to}" leads to this site itself.`, `Write "${target.path}".`)];
    case 'redirect':
    case 'file':
    case 'external':
    case 'other-service':
      return [];
    default:
      return [nowhere(from, to, path, toPlace, graph)];
  }
}

function nowhere(from: string, to: string, path: string, toPlace: Place, graph: SiteGraph): Problem {
  const meant = meantUrl(path, graph);
  const hint = meant
    ? `Did you mean "${meant.url}"?`
    : 'Lead it to the URL of a page, or to an address of another site.';
  return problem('dead-redirect', toPlace, `"${to}" is not a page, so "${from}" leads nowhere.`, hint);
}

/** The paths of the loop that a redirect is part of; undefined when it comes to an end. */
function followLoop(redirect: Redirect, all: ReadonlyMap<string, Redirect>): string[] | undefined {
  const paths = [redirect.from];
  for (let next = all.get(pathOf(redirect.to)); next; next = all.get(pathOf(next.to))) {
    paths.push(next.from);
    if (next.from === redirect.from) return paths;
    if (paths.indexOf(next.from) < paths.length - 1) return undefined;
  }
  return undefined;
}

function pathOf(to: string): string {
  return to.replace(/[?#].*$/, '').replace(/(.)\/+$/, '$1');
}

function duplicate({ from, place }: Redirect, earlier: Redirect): Problem {
  const where = `by ${earlier.place.file}, line ${earlier.place.line}`;
  const message =
    from === earlier.from
      ? `"${from}" already leads to "${earlier.to}", ${where}.`
      : `"${from}" makes the same file as "${earlier.from}", which already leads to "${earlier.to}", ${where}.`;
  return problem('duplicate-redirect', place, message, 'Keep one of the two.');
}
