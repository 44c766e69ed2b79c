// Report, sixth floor: two builds compared.

import type { Manifest, ManifestPage } from '../manifest';
import { ChangedSources } from './changed-sources';
import { comparePage, isSamePage } from './compare-page';
import { findCauses } from './find-causes';
import { matchRenames, type Rename } from './match-renames';
import { compareFigures, countMainWords } from './page-figures';
import type { Cause, PageChange, PageChangeKind, Report, WordCount } from './report';
import { findLostFragments, findLostUrls, findNewProblems, sortProblems } from './report-problems';
import { shareChanges } from './share-changes';
import { BuiltSite } from './site-pages';

/**
 * Tells what a build changes for visitors.
 *
 * @param base what is there now
 * @param baseName what to call it
 * @param head what comes
 */
export function compareManifests(base: Manifest, baseName: string, head: Manifest): Report {
  return new Comparison(new BuiltSite(base), new BuiltSite(head)).report(baseName);
}

class Comparison {
  private readonly sources: ChangedSources;
  private readonly renames: Rename[];
  private readonly newUrls: ReadonlyMap<string, string>;

  constructor(
    private readonly base: BuiltSite,
    private readonly head: BuiltSite,
  ) {
    const isGone = (page: ManifestPage) => page.leadsTo === undefined && isLedOnOrGone(head.pages.get(page.url));
    const isNew = (page: ManifestPage) => page.leadsTo === undefined && isLedOnOrGone(base.pages.get(page.url));
    const [gone, come] = [[...base.pages.values()].filter(isGone), [...head.pages.values()].filter(isNew)];
    this.renames = matchRenames(gone, come, base, head);
    this.newUrls = new Map(this.renames.map(({ from, to }) => [from.url, to.url]));
    this.sources = new ChangedSources(base, head, new Set(this.renames.map(({ from }) => from.url)));
  }

  report(baseName: string): Report {
    const { base, head, renames } = this;
    const pages = this.listPages().sort(compareWeight);
    const pairs = [...head.pages.values()].flatMap((after) => {
      const before = base.pages.get(after.url);
      return before && isOneKind(before, after) ? [{ before, after }] : [];
    });
    const moved = renames.filter(({ from }) => head.pages.has(from.url));
    const problems = [
      ...findLostUrls(base, head, renames),
      ...findLostFragments([...pairs, ...moved.map(({ from, to }) => ({ before: from, after: to }))], base, head),
      ...findNewProblems(base, head),
    ];
    return {
      siteName: head.manifest.site.name,
      base: baseName,
      pages,
      ...shareChanges(pages),
      unchanged: pairs.filter(({ before, after }) => isSamePage(before, after)).length,
      problems: sortProblems(problems),
    };
  }

  private listPages(): PageChange[] {
    const { base, head, renames } = this;
    const renamed = new Set(renames.flatMap(({ from, to }) => [`base ${from.url}`, `head ${to.url}`]));
    const pages = renames.map(({ from, to }) => this.describe('renamed', from, to));
    const lists: [ManifestPage, ManifestPage][] = [];
    for (const before of base.pages.values()) {
      const after = head.pages.get(before.url);
      const isTold = renamed.has(`base ${before.url}`);
      if (after && isOneKind(before, after)) {
        if (isSamePage(before, after)) continue;
        if (after.sources.length === 0) lists.push([before, after]);
        else pages.push(this.describe('changed', before, after));
      } else if (!isTold) pages.push(this.describe('removed', before, undefined));
    }
    for (const after of head.pages.values()) {
      const before = base.pages.get(after.url);
      // Where a page was, what leads on from it is told with the page.
      const isTold = renamed.has(`head ${after.url}`) || (before && after.leadsTo !== undefined);
      if (!isTold && !(before && isOneKind(before, after))) pages.push(this.describe('added', undefined, after));
    }
    // What has no file of its own lists what the others say.
    return [...pages, ...lists.map(([before, after]) => this.describe('changed', before, after, listHeadings(pages)))];
  }

  private describe(
    change: PageChangeKind,
    before: ManifestPage | undefined,
    after: ManifestPage | undefined,
    headings: ReadonlyMap<string, Cause[]> = new Map(),
  ): PageChange {
    const { base, head, sources } = this;
    const page = after ?? before;
    const compared = before && after ? comparePage(before, after, base, head, this.newUrls) : undefined;
    const isNew = after && !before && after.leadsTo === undefined;
    const figures = isNew ? compareFigures(undefined, { page: after, blocks: head.blocksOf(after) }) : [];
    const [changes, changedText] = [compared?.changes ?? figures, compared?.changedText ?? []];
    const listed = changedText.flatMap((text) => headings.get(text) ?? []);
    const own = page?.sources[0];
    const whole = own ? [sources.placeOf(own.path, own.line)] : [];
    return {
      url: page?.url ?? '',
      change,
      ...(change === 'renamed' && { from: before?.url }),
      title: page?.title ?? '',
      ...(page?.leadsTo !== undefined && { leadsTo: page.leadsTo }),
      isDraft: page?.draft ?? false,
      because: change === 'changed' ? findCauses({ before, after, changes, changedText, listed }, sources) : whole,
      words: compared?.words ?? this.countAll(before, after),
      changes,
      inbound: Math.max(base.inboundOf(before?.url ?? ''), head.inboundOf(after?.url ?? '')),
    };
  }

  /** All words of a page that came or went, without what stands round every page. */
  private countAll(before: ManifestPage | undefined, after: ManifestPage | undefined): WordCount {
    const count = (site: BuiltSite, page: ManifestPage | undefined) => (page ? countMainWords(site.blocksOf(page)) : 0);
    return { added: count(this.head, after), removed: count(this.base, before) };
  }
}

/** Why headings came or went, by their text. */
function listHeadings(pages: readonly PageChange[]): Map<string, Cause[]> {
  const headings = new Map<string, Cause[]>();
  for (const { changes, because } of pages) {
    for (const change of changes) {
      if (change.type !== 'outline') continue;
      // Lists leave out the number that stands before the title of a step.
      const [old, now] = [change.before, change.after].map(
        (list) => new Set(list.map(({ text }) => text.replace(/^\d+\.\s*/, ''))),
      );
      const differing = [...(old ?? []), ...(now ?? [])].filter((text) => old?.has(text) !== now?.has(text));
      for (const text of differing) headings.set(text, [...(headings.get(text) ?? []), ...because]);
    }
  }
  return headings;
}

/** Whether there is no page: nothing, or what leads on from an old path. */
function isLedOnOrGone(page: ManifestPage | undefined): boolean {
  return page === undefined || page.leadsTo !== undefined;
}

function isOneKind(a: ManifestPage, b: ManifestPage): boolean {
  return (a.leadsTo === undefined) === (b.leadsTo === undefined);
}

const ORDER: Readonly<Record<PageChangeKind, number>> = { removed: 0, renamed: 1, changed: 2, added: 2 };

function compareWeight(a: PageChange, b: PageChange): number {
  const words = ({ words: { added, removed } }: PageChange) => added + removed;
  return ORDER[a.change] - ORDER[b.change] || words(b) - words(a) || b.inbound - a.inbound || (a.url < b.url ? -1 : 1);
}
