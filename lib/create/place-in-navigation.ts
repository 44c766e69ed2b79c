// Create: where a new page comes among the pages beside it in the navigation.

import { type Refusal, refuse } from '../changes';
import type { CheckedSite } from '../checks';
import type { Page } from '../content';
import { didYouMean } from '../problems';
import { textAt } from '../source';
import { compareRanks, rankBetween } from './rank';

/** A page that has a rank. */
export interface RankedPage {
  page: Page;
  /** As written, for example `20.10`. */
  rank: string;
}

/** The pages beside a URL that are in the navigation, in its order. */
export function listNeighbours(checked: Pick<CheckedSite, 'site' | 'sources'>, url: string): RankedPage[] {
  const urls = new Set(checked.site.pages.map((page) => page.url));
  const above = pageAbove(url, urls);
  const beside = checked.site.pages.filter((page) => page.url !== '/' && pageAbove(page.url, urls) === above);
  const ranked = beside.flatMap((page): RankedPage[] => {
    const place = navigationKey(page)?.value;
    const rank = place && textAt(checked.sources.get(place.file) ?? '', place).replace(/^["']|["']$/g, '');
    return rank && /^\d+(\.\d+)?$/.test(rank) ? [{ page, rank }] : [];
  });
  return ranked.sort(
    (a, b) => compareRanks(a.rank, b.rank) || (a.page.navigationTitle < b.page.navigationTitle ? -1 : 1),
  );
}

const navigationKey = ({ origin }: Page) => origin.keys.find(({ name }) => name === 'navigation');

/** The page that a URL is below, in the navigation. */
function pageAbove(url: string, urls: ReadonlySet<string>): string {
  let above = url.slice(0, url.lastIndexOf('/'));
  while (above !== '' && !urls.has(above)) above = above.slice(0, above.lastIndexOf('/'));
  return above || '/';
}

/** A rank in the navigation, and what the editor should know of it. */
export interface PlaceInNavigation {
  type: 'place';
  /** Undefined for a page that is not in the navigation. */
  rank: string | undefined;
  notes: string[];
}

/**
 * The rank of a new page at a URL.
 *
 * @param after the URL of the page that it follows, `first`, or undefined for the end; a site that ranks no page gets none
 */
export function placeInNavigation(
  checked: Pick<CheckedSite, 'site' | 'sources'>,
  url: string,
  after: string | undefined,
): PlaceInNavigation | Refusal {
  const neighbours = listNeighbours(checked, url);
  if (after === undefined) {
    const last = neighbours.at(-1);
    const isRanked = checked.site.pages.some(navigationKey);
    return { type: 'place', rank: isRanked ? rankBetween(last?.rank, undefined)?.rank : undefined, notes: [] };
  }
  const index = after === 'first' ? -1 : neighbours.findIndex(({ page }) => page.url === after);
  if (index === -1 && after !== 'first') {
    const urls = neighbours.map(({ page }) => page.url);
    const message = `"${after}" is not a page beside ${url} that is in the navigation.`;
    const otherwise = urls.length > 0 ? `Write one of ${urls.join(', ')}.` : 'Leave out --after: there is none.';
    return refuse(message, didYouMean(after, urls, otherwise));
  }
  const before = neighbours[index];
  const next = neighbours.slice(index + 1).find(({ rank }) => !before || compareRanks(rank, before.rank) > 0);
  const chosen = rankBetween(before?.rank, next?.rank);
  if (!chosen) {
    const message = `There is no rank between ${before?.rank ?? '0'} and ${next?.rank}.`;
    return refuse(message, `Give ${next?.page.url} a higher "navigation" first.`);
  }
  const equals = before ? neighbours.slice(index + 1).filter(({ rank }) => compareRanks(rank, before.rank) === 0) : [];
  return {
    type: 'place',
    rank: chosen.rank,
    notes: [...crowded(chosen.isCrowded, chosen.rank, before, next), ...equals.map(sameRank)],
  };
}

function crowded(
  isCrowded: boolean,
  rank: string,
  before: RankedPage | undefined,
  next: RankedPage | undefined,
): string[] {
  if (!isCrowded) return [];
  return [`There was no room between ${before?.rank ?? '0'} and ${next?.rank}, so the page has the rank ${rank}.`];
}

function sameRank({ page, rank }: RankedPage): string {
  return `${page.url} has the rank ${rank} too, so the new page comes after it.`;
}
