// Report, third floor: which of the new pages are old ones under another URL.

import type { ManifestPage } from '../manifest';
import type { BuiltSite } from './site-pages';

/** A page that is there under another URL. */
export interface Rename {
  from: ManifestPage;
  to: ManifestPage;
}

/** Pages that share fewer of their words are two; where the old URL leads to the new one, a third is enough. */
const LEAST_LIKENESS = 0.5;
const LEAST_WHERE_LED_ON = 0.3;

/** Blocks that stand on more pages than this say nothing of one. */
const MOST_PAGES_OF_BLOCK = 20;

/** Tells pages that were renamed by what they say: the likeliest pairs first, each page once. */
export function matchRenames(
  removed: readonly ManifestPage[],
  added: readonly ManifestPage[],
  base: BuiltSite,
  head: BuiltSite,
): Rename[] {
  const words = new WeakMap<ManifestPage, ReadonlySet<string>>();
  const wordsIn = (site: BuiltSite, page: ManifestPage) => {
    const known = words.get(page) ?? shinglesOf(site, page);
    words.set(page, known);
    return known;
  };
  const candidates = removed.flatMap((from) =>
    [...findCandidates(from, added, base, head)].flatMap((to) => {
      const likeness = overlap(wordsIn(base, from), wordsIn(head, to));
      const isLedOn = head.pages.get(from.url)?.leadsTo?.replace(/[?#].*$/, '') === to.url;
      return likeness >= (isLedOn ? LEAST_WHERE_LED_ON : LEAST_LIKENESS) ? [{ from, to, likeness, isLedOn }] : [];
    }),
  );
  candidates.sort((a, b) => Number(b.isLedOn) - Number(a.isLedOn) || b.likeness - a.likeness);
  const taken = new Set<ManifestPage>();
  return candidates.filter(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return false;
    taken.add(from).add(to);
    return true;
  });
}

const indexes = new WeakMap<readonly ManifestPage[], ReadonlyMap<string, ManifestPage[]>>();

/** Few pages are all compared; of many, those that share a rare block. */
function findCandidates(
  from: ManifestPage,
  added: readonly ManifestPage[],
  base: BuiltSite,
  head: BuiltSite,
): Iterable<ManifestPage> {
  if (added.length <= MOST_PAGES_OF_BLOCK) return added;
  const index = indexes.get(added) ?? indexBlocks(added, head);
  indexes.set(added, index);
  const sharing = mainTexts(base, from).map((text) => index.get(text) ?? []);
  return new Set(sharing.filter((pages) => pages.length <= MOST_PAGES_OF_BLOCK).flat());
}

function indexBlocks(pages: readonly ManifestPage[], site: BuiltSite): Map<string, ManifestPage[]> {
  const index = new Map<string, ManifestPage[]>();
  for (const page of pages) {
    for (const text of new Set(mainTexts(site, page))) {
      const list = index.get(text);
      if (list) list.push(page);
      else index.set(text, [page]);
    }
  }
  return index;
}

function mainTexts(site: BuiltSite, page: ManifestPage): string[] {
  return site.blocksOf(page).flatMap(({ region, text }) => (region === 'main' ? [text] : []));
}

/** Three words that follow one another: texts on one subject share words, but not their order. */
function shinglesOf(site: BuiltSite, page: ManifestPage): Set<string> {
  const words =
    mainTexts(site, page)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + 3).join(' ')));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / Math.max(1, Math.min(a.size, b.size), Math.max(a.size, b.size) / 2);
}
