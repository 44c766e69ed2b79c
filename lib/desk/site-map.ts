// Desk, second floor: the pages of a site by section, as rows of a picture, and the links between the rows.

import { count } from '../report';
import type { DeskPage, PageLink } from './desk';

/** What the map is made from. */
export type MappedPage = Pick<DeskPage, 'url' | 'shortTitle' | 'isDraft' | 'linksIn' | 'linksOut'>;

/** A row of the map: a page, or pages that found no room. */
export type MapRow =
  | { type: 'page'; page: MappedPage /** How many pages of the section it is below. */; depth: number }
  | { type: 'more' /** What was folded: `12 more pages`. */; text: string };

/** A part of the site, as its addresses tell. */
export interface MapSection {
  name: string;
  rows: MapRow[];
}

/** Links from one row to another; `count` is above 1 where rows stand for several pages. */
export interface MapArc {
  from: number;
  to: number;
  count: number;
}

/** A map that can be drawn: rows are numbered through all sections. */
export interface SiteMap {
  sections: MapSection[];
  arcs: MapArc[];
  /** How many pages have a row of their own, of how many. */
  shown: number;
  all: number;
  /** Links that found no room: those that say least. */
  leftOut: number;
}

/** How much a map may hold, so that people can read it. */
export interface MapBounds {
  rows: number;
  sections: number;
  arcs: number;
}

const BOUNDS: MapBounds = { rows: 120, sections: 24, arcs: 400 };

/** A section before it is cut to what has room. */
interface WholeSection {
  name: string;
  pages: MappedPage[];
}

/**
 * Lays out the map of a site. Where there are more pages than rows, a section keeps the pages that most others lead to,
 * and tells how many more it has; the smallest sections of many become one row.
 */
export function layOutMap(pages: readonly MappedPage[], links: readonly PageLink[], bounds = BOUNDS): SiteMap {
  const { kept, folded } = cutSections(listSections(pages), bounds.sections);
  const most = mostRows(kept, bounds.rows);
  const rowOf = new Map<string, number>();
  let row = 0;
  const place = (urls: readonly string[]) => {
    for (const url of urls) rowOf.set(url, row);
    row += 1;
  };
  const sections = kept.map((section): MapSection => {
    const { shown, others } = cutPages(section.pages, most);
    const urls = new Set(shown.map(({ url }) => url));
    for (const { url } of shown) place([url]);
    if (others.length > 0) place(others.map(({ url }) => url));
    const rows = shown.map((page): MapRow => ({ type: 'page', page, depth: depthOf(page.url, urls) }));
    return { name: section.name, rows: [...rows, ...moreRow(others.length, 'more page')] };
  });
  const lost = folded.flatMap((section) => section.pages);
  if (lost.length > 0) {
    place(lost.map(({ url }) => url));
    sections.push({ name: count(folded.length, 'more section'), rows: moreRow(lost.length, 'page') });
  }
  const folds = new Set(
    sections.flatMap(({ rows }) => rows).flatMap(({ type }, index) => (type === 'more' ? [index] : [])),
  );
  const arcs = joinArcs(links, rowOf, folds);
  const shown = sections.flatMap(({ rows }) => rows).filter(({ type }) => type === 'page').length;
  const leftOut = arcs.slice(bounds.arcs).reduce((sum, arc) => sum + arc.count, 0);
  return { sections, arcs: arcs.slice(0, bounds.arcs), shown, all: pages.length, leftOut };
}

/** What stands at the top of the site first, then each folder of addresses, in their order. */
function listSections(pages: readonly MappedPage[]): WholeSection[] {
  const folderOf = (url: string) => url.split('/')[1] ?? '';
  const folders = new Set(pages.filter(({ url }) => url.split('/').length > 2).map(({ url }) => folderOf(url)));
  const sections = new Map<string, WholeSection>([['', { name: 'At the top', pages: [] }]]);
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  for (const page of sorted) {
    const folder = folders.has(folderOf(page.url)) ? folderOf(page.url) : '';
    const section = sections.get(folder) ?? { name: nameOf(folder, page), pages: [] };
    section.pages.push(page);
    sections.set(folder, section);
  }
  return [...sections.values()].filter((section) => section.pages.length > 0);
}

/** The page at the head of a section names it, where there is one. */
function nameOf(folder: string, first: MappedPage): string {
  return first.url === `/${folder}` ? first.shortTitle : `/${folder}`;
}

function cutSections(sections: readonly WholeSection[], most: number) {
  if (sections.length <= most) return { kept: sections, folded: [] };
  const bySize = [...sections].sort((a, b) => b.pages.length - a.pages.length || (a.name < b.name ? -1 : 1));
  const large = new Set(bySize.slice(0, most - 1));
  return {
    kept: sections.filter((section) => large.has(section)),
    folded: sections.filter((section) => !large.has(section)),
  };
}

/** How many pages each section may show, so that all of them together keep to the bound. */
function mostRows(sections: readonly WholeSection[], bound: number): number {
  const rowsAt = (most: number) =>
    sections.reduce((sum, { pages }) => sum + (pages.length <= most ? pages.length : most + 1), 0);
  const largest = Math.max(1, ...sections.map(({ pages }) => pages.length));
  let most = 1;
  while (most < largest && rowsAt(most + 1) <= bound) most += 1;
  return most;
}

function cutPages(pages: readonly MappedPage[], most: number) {
  if (pages.length <= most) return { shown: pages, others: [] };
  // The page at the head of the section is the first by its address.
  const [head, ...below] = pages;
  const byLinks = [...below].sort((a, b) => b.linksIn - a.linksIn || (a.url < b.url ? -1 : 1));
  const kept = new Set([head, ...byLinks.slice(0, most - 1)]);
  return { shown: pages.filter((page) => kept.has(page)), others: pages.filter((page) => !kept.has(page)) };
}

/** Of the pages that are shown, how many an address leads through. */
function depthOf(url: string, urls: ReadonlySet<string>): number {
  const segments = url.split('/');
  return segments.filter((_, index) => index > 1 && urls.has(segments.slice(0, index).join('/'))).length;
}

/** Links by the rows that they join: those between pages first, as they say most, then the strongest. */
function joinArcs(
  links: readonly PageLink[],
  rowOf: ReadonlyMap<string, number>,
  folds: ReadonlySet<number>,
): MapArc[] {
  const foldsOf = ({ from, to }: MapArc) => Number(folds.has(from)) + Number(folds.has(to));
  const arcs = new Map<string, MapArc>();
  for (const link of links) {
    const [from, to] = [rowOf.get(link.from), rowOf.get(link.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const known = arcs.get(`${from} ${to}`);
    if (known) known.count += 1;
    else arcs.set(`${from} ${to}`, { from, to, count: 1 });
  }
  return [...arcs.values()].sort(
    (a, b) => foldsOf(a) - foldsOf(b) || b.count - a.count || a.from - b.from || a.to - b.to,
  );
}

function moreRow(number: number, noun: string): MapRow[] {
  return number > 0 ? [{ type: 'more', text: count(number, noun) }] : [];
}
