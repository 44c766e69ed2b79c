// Checks: every link of every page leads somewhere.

import { type Page, readLink, type Site } from '../content';
import { didYouMean, nearestName, type Problem, problem } from '../problems';
import type { Place } from '../source';

/** Dead internal links and fragments, and links that could run code. */
export function checkLinks(site: Site): Problem[] {
  const pages = new Map(site.pages.map((page) => [page.url, page]));
  const isOther = (path: string) => site.otherPaths.some((pattern) => matches(path, pattern));
  return [{ url: '/', links: site.links }, ...site.pages].flatMap((from) =>
    from.links.flatMap(({ url, place }) => {
      const target = readLink(url, from.url);
      if (target.type === 'unsafe') {
        const hint = 'Begin it with / for a page of this site, or with https://, mailto: or tel:.';
        return [problem('unsafe-link', place, `"${url}" is not a link that a visitor can follow safely.`, hint)];
      }
      if (target.type !== 'internal' || isOther(target.path)) return [];
      const found = pages.get(target.path);
      if (!found) return [deadLink(url, target.path, place, pages)];
      return fragmentProblems(url, target.fragment, place, found);
    }),
  );
}

function deadLink(url: string, path: string, place: Place, pages: ReadonlyMap<string, Page>): Problem {
  const cleaned = path
    .replace(/\.(md|html)$/i, '')
    .replace(/(.)\/+$/, '$1')
    .toLowerCase();
  const exact = pages.has(cleaned) ? cleaned : undefined;
  const nearest = exact ?? nearestName(cleaned, pages.keys());
  const hint = nearest ? `Did you mean "${nearest}"?` : 'Link to a page that exists, or write the page first.';
  return problem('dead-link', place, `"${url}" is not a page.`, hint);
}

function fragmentProblems(url: string, fragment: string, place: Place, page: Page): Problem[] {
  if (fragment === '' || fragment === 'top' || page.isBroken || page.ids.includes(fragment)) return [];
  const hint = didYouMean(fragment, page.ids, `Link to a heading of ${page.url}, or leave out #${fragment}.`);
  return [problem('dead-fragment', place, `"${url}": there is no "${fragment}" on ${page.url}.`, hint)];
}

/** Whether a path is of a pattern, in which `*` stands for any text: its pieces follow one another. */
function matches(path: string, pattern: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return path === pattern;
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= path.length - last.length;
}
