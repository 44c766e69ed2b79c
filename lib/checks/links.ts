// Checks: every link leads somewhere, straight and safely.

import type { Page } from '../content';
import type { LinkTarget, SiteGraph, Use } from '../graph';
import { didYouMean, nearestName, type Problem, problem } from '../problems';
import type { Place } from '../source';

/** Dead links and fragments, and links that lead elsewhere than they should. */
export function checkLinks(graph: SiteGraph): Problem[] {
  return graph.uses.flatMap((use) => (use.target ? checkLink(use, use.target, graph) : []));
}

function checkLink({ reference, on }: Use, target: LinkTarget, graph: SiteGraph): Problem[] {
  const { name: url, place, kind } = reference;
  switch (target.type) {
    case 'unsafe': {
      const hint = 'Begin it with / for a page of this site, or with https://, mailto: or tel:.';
      return [problem('unsafe-link', place, `"${url}" is not a link that a visitor can follow safely.`, hint)];
    }
    case 'local': {
      const hint = 'Write the address that visitors use, or the path alone for a page of this site.';
      return [problem('local-link', place, `"${url}" leads to your own computer or network.`, hint)];
    }
    case 'own-domain':
      return [problem('own-domain', place, `"${url}" leads to this site itself.`, `Write "${target.path}".`)];
    case 'external': {
      if (!/^http:/i.test(url)) return [];
      const hint = `Write "${url.replace(/^http:/i, 'https:')}", if that address works.`;
      return [problem('insecure-link', place, `"${url}" is not encrypted on its way.`, hint)];
    }
    case 'redirect': {
      const message = `"${url}" is an old path that leads to "${target.to}".`;
      return [problem('redirected-link', place, message, `Write "${target.to}".`)];
    }
    case 'missing':
      // A backlink says more of itself where it is resolved.
      return kind === 'backlink' ? [] : [deadLink(url, target.path, graph, place)];
    case 'page': {
      const { page, fragment, anchor } = target;
      const isPublished = on.some((each) => graph.page(each)?.draft === false);
      if (page.draft && isPublished) {
        const hint = 'Take the link out until the page is published, or publish the page: take out its "draft: true".';
        return [problem('draft-link', place, `"${url}" is a draft, which visitors cannot see.`, hint)];
      }
      return anchor ? [] : fragmentProblems(url, fragment, place, page);
    }
    default:
      return [];
  }
}

/** What is wrong with a fragment that leads to a page; nothing where it is not known in full what is on it. */
export function fragmentProblems(
  url: string,
  fragment: string,
  place: Place,
  { origin, url: pageUrl }: Page,
): Problem[] {
  const ids = origin.anchors.map(({ id }) => id);
  if (fragment === '' || fragment === 'top' || origin.isBroken || ids.includes(fragment)) return [];
  const hint = didYouMean(fragment, ids, `Link to a heading of ${pageUrl}, or leave out #${fragment}.`);
  return [problem('dead-fragment', place, `"${url}": there is no "${fragment}" on ${pageUrl}.`, hint)];
}

function deadLink(url: string, path: string, graph: SiteGraph, place: Place): Problem {
  const urls = graph.links.listUrls();
  const cleaned = path
    .replace(/\.(md|html)$/i, '')
    .replace(/(.)\/+$/, '$1')
    .toLowerCase();
  const nearest = urls.includes(cleaned) ? cleaned : nearestName(cleaned, urls);
  const hint = nearest ? `Did you mean "${nearest}"?` : 'Link to a page that exists, or write the page first.';
  return problem('dead-link', place, `"${url}" is not a page.`, hint);
}
