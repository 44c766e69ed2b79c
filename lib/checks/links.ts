// Checks: every link leads somewhere, straight and safely.

import type { Page, Reference } from '../content';
import type { LinkTarget, SiteGraph, Use } from '../graph';
import { didYouMean, nearestName, onlyNearName, type Problem, problem } from '../problems';
import { checkFile, missingFile } from './file-links';
import { isVerbatim } from './verbatim';

/** Dead links and fragments, and links that lead elsewhere than they should. */
export function checkLinks(graph: SiteGraph): Problem[] {
  return graph.uses.flatMap((use) => (use.target ? checkLink(use, use.target, graph) : []));
}

function checkLink(use: Use, target: LinkTarget, graph: SiteGraph): Problem[] {
  const { reference, on } = use;
  const { name: url, place, kind } = reference;
  const fix = (mended: string | undefined) => (isVerbatim(reference) ? mended : undefined);
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
      return [
        problem(
          'own-domain',
          place,
          `"${url}" leads to this site itself.`,
          `Write "${target.path}".`,
          fix(straightTo(target.path, url, graph)),
        ),
      ];
    case 'external': {
      if (!/^http:/i.test(url)) return [];
      const hint = `Write "${url.replace(/^http:/i, 'https:')}", if that address works.`;
      return [problem('insecure-link', place, `"${url}" is not encrypted on its way.`, hint)];
    }
    case 'redirect': {
      const message = `"${url}" is an old path that leads to "${target.to}".`;
      const mended = url.includes('#') ? undefined : straightTo(target.to, url, graph);
      return [problem('redirected-link', place, message, `Write "${target.to}".`, fix(mended))];
    }
    case 'missing-file':
      return [missingFile(reference, target.path, graph)];
    case 'file':
      return checkFile(reference, target.path);
    case 'missing':
      // A backlink says more of itself where it is resolved.
      return kind === 'backlink' ? [] : [deadLink(use, target.path, graph)];
    case 'page': {
      const { page, fragment, anchor } = target;
      const isPublished = on.some((each) => graph.page(each)?.draft === false);
      if (page.draft && isPublished) {
        const hint = 'Take the link out until the page is published, or publish the page: take out its "draft: true".';
        return [problem('draft-link', place, `"${url}" is a draft, which visitors cannot see.`, hint)];
      }
      return anchor ? [] : fragmentProblems(reference, fragment, page);
    }
    default:
      return [];
  }
}

/** What is wrong with a fragment that leads to a page; nothing where it is not known in full what is on it. */
export function fragmentProblems(reference: Reference, fragment: string, { origin, url: pageUrl }: Page): Problem[] {
  const { name: url, place } = reference;
  const ids = origin.anchors.map(({ id }) => id);
  if (fragment === '' || fragment === 'top' || origin.isBroken || ids.includes(fragment)) return [];
  const hint = didYouMean(fragment, ids, `Link to a heading of ${pageUrl}, or leave out #${fragment}.`);
  const near = isVerbatim(reference) ? onlyNearName(fragment, ids) : undefined;
  const fix = near && `${url.slice(0, url.indexOf('#'))}#${near}`;
  return [problem('dead-fragment', place, `"${url}": there is no "${fragment}" on ${pageUrl}.`, hint, fix)];
}

function deadLink({ reference, on }: Use, path: string, graph: SiteGraph): Problem {
  const { name: url, place } = reference;
  const urls = graph.links.listUrls();
  const cleaned = path
    .replace(/\.(md|html)$/i, '')
    .replace(/(.)\/+$/, '$1')
    .toLowerCase();
  const isThere = urls.includes(cleaned);
  const nearest = isThere ? cleaned : nearestName(cleaned, urls);
  const hint = nearest ? `Did you mean "${nearest}"?` : 'Link to a page that exists, or write the page first.';
  const only = isThere ? cleaned : onlyNearName(cleaned, urls);
  // A relative link leads elsewhere from each page that it stands on.
  const isOne = only !== undefined && isVerbatim(reference) && (url.startsWith('/') || on.length === 1);
  const fix = isOne ? `${only}${/[?#].*$/.exec(url)?.[0] ?? ''}` : undefined;
  return problem('dead-link', place, `"${url}" is not a page.`, hint, fix);
}

/** Where a link leads when it is written straight, past redirects, if that is a place that is there. */
function straightTo(to: string, url: string, graph: SiteGraph, most = 10): string | undefined {
  if (url.includes('?') || most === 0) return undefined;
  const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const target = graph.links.resolve({ kind: 'link', name: to, place }, '/');
  if (target.type === 'redirect') return to.includes('#') ? undefined : straightTo(target.to, url, graph, most - 1);
  const isThere = ['page', 'file', 'external', 'other-service'].includes(target.type);
  return isThere ? to : undefined;
}
