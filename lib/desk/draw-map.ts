// Desk, third floor: the map as an SVG: pages in rows, each a link, and links as arcs beside them.

import type { Element } from 'hast';
import { s } from 'hastscript';
import { count } from '../report';
import type { MapArc, MapRow, SiteMap } from './site-map';

/** Sizes in pixels of a picture that is as wide as a desktop’s column. */
const WIDTH = 1060;
const ROW = 28;
const SECTION = 44;
const MARGIN = 12;
const INDENT = 20;
/** Where titles end and arcs begin, and how far these may reach. */
const TITLES = 460;
const REACH = WIDTH - TITLES - MARGIN;

/** Longer titles are cut: the rest of the row is for arcs. */
const MOST_CHARACTERS = 50;

/** Links go out below the middle of a row and come in above it, so that two ways are two lines. */
const ASIDE = 5;

/** A row with its place. */
interface PlacedRow {
  row: MapRow;
  number: number;
  y: number;
}

/** Draws a map. Every page is a link with its title; its own links stand out while one points at it. */
export function drawMap(map: SiteMap): Element {
  const headings: Element[] = [];
  const rows: PlacedRow[] = [];
  let y = MARGIN;
  for (const { name, rows: own } of map.sections) {
    headings.push(s('text', { class: 'site-map__section', x: MARGIN, y: y + SECTION - 16 }, cut(name)));
    y += SECTION;
    for (const row of own) {
      rows.push({ row, number: rows.length, y: y + ROW / 2 });
      y += ROW;
    }
  }
  const height = y + MARGIN;
  const at = rows.map((row) => row.y);
  const arcsFrom = (number: number) =>
    map.arcs.filter(({ from }) => from === number).map((arc) => drawArc(arc, at, height));
  return s(
    'svg',
    {
      class: 'site-map',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'group',
      ariaLabelledBy: 'map-title',
      ariaDescribedBy: 'map-description',
    },
    [
      s('title', { id: 'map-title' }, 'Map of the site'),
      s('desc', { id: 'map-description' }, describeMap(map)),
      s('defs', [
        s(
          'marker',
          {
            id: 'map-arrow',
            viewBox: '0 0 8 8',
            refX: 7,
            refY: 4,
            markerWidth: 8,
            markerHeight: 8,
            orient: 'auto',
            markerUnits: 'userSpaceOnUse',
          },
          [s('path', { class: 'site-map__arrow', d: 'M0 0 8 4 0 8Z' })],
        ),
      ]),
      ...headings,
      ...rows.map((row) => drawRow(row, arcsFrom(row.number))),
    ],
  );
}

/** What the picture shows, in words. */
export function describeMap({ sections, arcs, shown, all, leftOut }: SiteMap): string {
  const links = arcs.reduce((sum, arc) => sum + arc.count, 0);
  const isWhole = shown === all;
  const pages = isWhole
    ? `${all > 1 ? 'All ' : ''}${count(all, 'page')}`
    : `${shown.toLocaleString('en')} of ${count(all, 'page')}`;
  return [
    `${pages} in ${count(sections.length, 'section')}, and ${count(links, 'link')} between them.`,
    'Each link is an arc that ends at the page that it leads to.',
    ...(isWhole ? [] : ['Each section shows the pages that most others lead to, and counts the rest.']),
    ...(leftOut === 0 ? [] : [`${count(leftOut, 'more link')} found no room.`]),
    'The table of pages has them all, with their links counted.',
  ].join(' ');
}

function drawRow({ row, y }: PlacedRow, arcs: Element[]): Element {
  if (row.type === 'more') {
    return s('g', { class: 'site-map__more' }, [s('text', { x: MARGIN, y: y + 5 }, `… ${row.text}`), ...arcs]);
  }
  const { page, depth } = row;
  const x = MARGIN + depth * INDENT;
  const title = `${cut(page.shortTitle, MOST_CHARACTERS - depth * 2)}${page.isDraft ? ' (draft)' : ''}`;
  return s('a', { class: 'site-map__page', href: encodeURI(page.url) }, [
    s('rect', { class: 'site-map__row', x: x - 6, y: y - ROW / 2 + 1, width: TITLES - x, height: ROW - 2, rx: 3 }),
    s('text', { x, y: y + 5 }, title),
    ...arcs,
  ]);
}

/** A curve to the right of the titles: the farther apart two rows are, the farther it reaches. */
function drawArc({ from, to, count: links }: MapArc, at: readonly number[], height: number): Element {
  const [start, end] = [(at[from] ?? 0) + ASIDE, (at[to] ?? 0) - ASIDE];
  // A cubic curve comes three quarters of the way to its handles.
  const reach = TITLES + (4 / 3) * (ROW + (REACH - ROW) * (Math.abs(end - start) / height));
  const handle = reach.toFixed(1);
  return s('path', {
    class: 'site-map__arc',
    d: `M${TITLES} ${start}C${handle} ${start} ${handle} ${end} ${TITLES} ${end}`,
    strokeWidth: Math.min(6, 1 + Math.log2(links)).toFixed(1),
    markerEnd: 'url(#map-arrow)',
  });
}

function cut(text: string, most = MOST_CHARACTERS): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
