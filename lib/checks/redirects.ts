// Checks: every redirect leads from an old path to something that is there.

import type { Redirect } from '../content';
import type { SiteGraph } from '../graph';
import { didYouMean, type Problem, problem } from '../problems';
import { fragmentProblems } from './links';

/** Redirects from pages, to nothing, round in a loop, and two from one path. */
export function checkRedirects(graph: SiteGraph): Problem[] {
  const { redirects } = graph.site;
  const first = new Map<string, Redirect>();
  for (const each of redirects) if (!first.has(each.from)) first.set(each.from, each);
  return redirects.flatMap((each) => {
    const earlier = first.get(each.from);
    if (earlier && earlier !== each) return [duplicate(each, earlier)];
    return checkRedirect(each, first, graph);
  });
}

function checkRedirect(redirect: Redirect, all: ReadonlyMap<string, Redirect>, graph: SiteGraph): Problem[] {
  const { from, to, place, toPlace } = redirect;
  if (!/^\/[^\s?#]*$/.test(from) || from.startsWith('//')) {
    const hint = 'Begin it with one slash, and write no domain, ? or #.';
    return [problem('dead-redirect', place, `"${from}" is not a path of this site.`, hint)];
  }
  if (graph.page(from)) {
    const hint = 'Take the redirect out, or give the page another name.';
    return [problem('redirect-over-page', place, `"${from}" is a page, and this redirect would hide it.`, hint)];
  }
  const loop = followLoop(redirect, all);
  if (loop) {
    // All of its redirects are one thing wrong.
    if (loop.some((each) => each < from)) return [];
    const message = `"${from}" leads round in a loop: ${loop.join(' → ')}.`;
    return [problem('redirect-loop', place, message, 'Lead one of these paths to a page.')];
  }
  const target = graph.links.resolve({ kind: 'link', name: to, place: toPlace }, '/');
  const path = to.replace(/#.*$/, '');
  if (target.type === 'page')
    return fragmentProblems({ kind: 'link', name: to, place: toPlace }, target.fragment, target.page);
  if (target.type === 'redirect' || target.type === 'file') return [];
  if (target.type === 'external' || target.type === 'other-service') return [];
  const hint = didYouMean(
    path,
    graph.links.listUrls(),
    'Lead it to the URL of a page, or to an address of another site.',
  );
  return [problem('dead-redirect', toPlace, `"${to}" is not a page, so "${from}" leads nowhere.`, hint)];
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
  const message = `"${from}" already leads to "${earlier.to}", by ${earlier.place.file}, line ${earlier.place.line}.`;
  return problem('duplicate-redirect', place, message, 'Keep one of the two.');
}
