// Checks: every link leads somewhere, straight and safely.

import type { Page, Reference } from '../content';
import type { LinkTarget, SiteGraph, Use } from '../graph';
import { nearestName, onlyNearName, type Problem, problem, straightQuotesHint } from '../problems';
import { checkFile, missingFile } from './file-links';
import { meantAddress, meantContact, meantUrl } from './misspelt-urls';
import { isVerbatim } from './verbatim';

/** Dead links and fragments, and links that lead elsewhere than they should. */
export function checkLinks(graph: SiteGraph): Problem[] {
  return graph.uses.flatMap((use) => (use.target ? checkLink(use, use.target, graph) : []));
}

function checkLink(use: Use, target: LinkTarget, graph: SiteGraph): Problem[] {
  const { reference, on } = use;
  const { name: url, place, kind } = reference;
  // What leads out of the site is told where a backlink is resolved.
  if (kind === 'backlink' && /^(local|own-domain|external)$/.test(target.type)) return [];
  const fix = (mended: string | undefined) => (isVerbatim(reference) ? mended : undefined);
  switch (target.type) {
    case 'unsafe': {
      const address = meantAddress(url);
      const hint = address
        ? `Write "${address}".`
        : 'Begin it with / for a page of this site, or with https://, mailto: or tel:.';
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
          pathHint(target.path, graph),
          fix(straightTo(target.path, url, graph)),
        ),
      ];
    case 'external': {
      // Where GFM made the link of plain text, `http://` is not written: its words are what is told of.
      if (!/^http:/i.test(url) || isWithoutScheme(reference)) return [];
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

/** Whether `http://` is not written: GFM makes a link of `www.example.org`. */
function isWithoutScheme({ name, place }: Reference): boolean {
  const length = place.endColumn - place.column;
  return /^http:\/\/www\./i.test(name) && place.line === place.endLine && length === name.length - 'http://'.length;
}

/** What is wrong with a fragment that leads to a page; nothing where it is not known in full what is on it. */
export function fragmentProblems(reference: Reference, fragment: string, page: Page): Problem[] {
  const { origin, url: pageUrl } = page;
  const { name: url, place } = reference;
  const ids = origin.anchors.map(({ id }) => id);
  if (fragment === '' || fragment === 'top' || origin.isBroken || ids.includes(fragment)) return [];
  const hint = fragmentHint(fragment, page);
  const near = isVerbatim(reference) ? onlyNearName(fragment, ids) : undefined;
  const fix = near && `${url.slice(0, url.indexOf('#'))}#${near}`;
  return [problem('dead-fragment', place, `"${url}": there is no "${fragment}" on ${pageUrl}.`, hint, fix)];
}

/** More ids than these are no hint. */
const MOST_IDS = 5;

function fragmentHint(fragment: string, { origin, accordion, url }: Page): string {
  const count = accordion?.sections.length ?? 0;
  if (/^step-\d+$/.test(fragment) && count > 0) {
    return count === 1
      ? `There is one step on ${url}: write #step-1.`
      : `There are ${count} steps on ${url}: write one from #step-1 to #step-${count}.`;
  }
  const nearest = nearestName(
    fragment,
    origin.anchors.map(({ id }) => id),
  );
  if (nearest) return `Did you mean "${nearest}"?`;
  const ids = origin.anchors.filter(({ kind }) => kind === 'heading' || kind === 'section').map(({ id }) => id);
  if (ids.length === 0) return `Nothing on ${url} can be linked to: leave out #${fragment}.`;
  const shown = ids.slice(0, MOST_IDS).map((id) => `#${id}`);
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : '';
  return `On ${url} there ${ids.length === 1 ? 'is' : 'are'} ${shown.join(', ')}${more}.`;
}

/** What to write for a page of ours that is written with its domain. */
function pathHint(path: string, graph: SiteGraph): string {
  const { type } = graph.links.resolveUrl(path);
  const meant = type === 'missing' ? meantUrl(path.replace(/[?#].*$/, ''), graph) : undefined;
  return `Write "${meant?.url ?? path}".`;
}

function deadLink({ reference, on }: Use, path: string, graph: SiteGraph): Problem {
  const { name: url, place } = reference;
  const report = (reason: string, hint: string, fix?: string) =>
    problem('dead-link', place, `"${url}" is not a page${reason}.`, hint, isVerbatim(reference) ? fix : undefined);
  const straight = straightQuotesHint(url);
  if (straight) return report('', straight);
  const contact = meantContact(url);
  if (contact) return report('', `Write "${contact}".`, contact.startsWith('mailto:') ? contact : undefined);
  const address = meantAddress(url);
  if (address) return report(', but an address without https://', `Write "${address}".`);
  const meant = meantUrl(path, graph);
  if (!meant) return report('', 'Link to a page that exists, or write the page first.');
  const reason = meant.reasons.length > 0 ? `: its URL has ${meant.reasons.join(' and ')}` : '';
  // A relative link leads elsewhere from each page that it stands on.
  const isOne = meant.isCertain && (url.startsWith('/') || on.length === 1);
  const fix = isOne && !meant.url.includes('#') ? `${meant.url}${/[?#].*$/.exec(url)?.[0] ?? ''}` : undefined;
  return report(reason, `Did you mean "${meant.url}"?`, fix);
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
