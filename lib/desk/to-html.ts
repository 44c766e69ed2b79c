// Desk, fifth floor: the page of a preview.

import { toHtml as write } from 'hast-util-to-html';
import { h } from 'hastscript';
import { count } from '../report';
import { countAllBytes, type Desk } from './desk';
import { describeMap, drawMap } from './draw-map';
import { DAYS_AHEAD } from './list-due';
import { wideRegion } from './pieces';
import { showDue } from './show-due';
import { showPages } from './show-pages';
import { showValues } from './show-values';
import { layOutMap } from './site-map';

/** Where the desk is, in a preview. */
export const DESK_URL = '/preview/inventory';

/** The desk as the `<main>` of a page, whole without a script. */
export function toHtml(desk: Desk): string {
  const { pages, values, due, today } = desk;
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  const bytes = pages.reduce((sum, page) => sum + countAllBytes(page), 0) / Math.max(1, pages.length);
  const faulty = pages.filter(({ errors, warnings }) => errors + warnings > 0).length;
  const map = layOutMap(pages, desk.links);
  const main = h('main', { id: 'main-content', class: 'container plain-title prose report desk' }, [
    h('h1', 'The editor’s desk'),
    h('p', [
      `${count(pages.length, 'page')} of ${desk.siteName} with ${count(words, 'word')}: `,
      `${faulty.toLocaleString('en')} with problems, ${(bytes / 1000).toFixed(0)} kB each on average before a host compresses them. `,
      `Ages are counted to ${today}, the day of this preview.`,
    ]),
    h('ul', [
      ...[
        ['#due', 'What falls due'],
        ['#pages', 'Every page'],
        ['#values', 'Every value'],
        ['#map', 'The map of the site'],
      ].map(([href, text]) => h('li', [h('a', { href }, text)])),
      h('li', [h('a', { href: `${DESK_URL}.csv`, download: true }, 'Every page as a file for spreadsheets (CSV)')]),
      h('li', [h('a', { href: '/preview' }, 'What this preview changes for visitors')]),
    ]),
    h('h2', { id: 'due' }, 'What falls due'),
    ...showDue(due, DAYS_AHEAD, pages),
    h('h2', { id: 'pages' }, 'Every page'),
    ...showPages(pages, today),
    h('h2', { id: 'values' }, 'Every value'),
    ...showValues(values),
    h('h2', { id: 'map' }, 'The map of the site'),
    h('p', describeMap(map)),
    wideRegion('Map of the site', [drawMap(map)]),
  ]);
  return write(main);
}
