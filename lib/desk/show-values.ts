// Desk, fourth floor: the table of values.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { count } from '../report';
import type { DeskValue } from './desk';
import { linkToEdit, linkToPage, type Piece, plain, wideRegion } from './pieces';

/** More values than these are counted. */
const MOST_VALUES = 1000;

/** Of the pages that a value stands on, so many are named. */
const MOST_PLACES = 50;

/** Every value, the oldest first. */
export function showValues(values: readonly DeskValue[]): Element[] {
  if (values.length === 0) return [h('p', 'This site has no values.')];
  const left = values.length - MOST_VALUES;
  const columns = ['Value', 'Says', 'Right on', 'Days ago', 'Source', 'Stands on'];
  const table = h('table', [
    h('caption', { class: 'govuk-visually-hidden' }, 'Every value'),
    h('thead', [
      h(
        'tr',
        columns.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ]),
    h('tbody', values.slice(0, MOST_VALUES).map(showValue)),
  ]);
  return [
    h('p', 'Those without a date come first, then the oldest.'),
    wideRegion('Values', [table]),
    ...(left > 0 ? [h('p', `Not shown: ${count(left, 'more value')}.`)] : []),
  ];
}

function showValue({ name, value, asOf, age, source, edit, on }: DeskValue): Element {
  return h('tr', [
    h('th', { scope: 'row' }, [h('code', plain(name)), ...linkToEdit(edit, name)]),
    h('td', { class: 'desk__wide' }, plain(value)),
    h('td', asOf === undefined ? 'no date' : [h('time', { dateTime: asOf }, asOf)]),
    h('td', { class: 'numeric' }, age?.toLocaleString('en') ?? '–'),
    h('td', { class: 'desk__any' }, source === undefined ? '–' : showSource(source)),
    h('td', { class: 'desk__any' }, on.length === 0 ? 'no page' : showPlaces(on)),
  ]);
}

function showSource(source: string): Piece[] {
  return /^https?:\/\//.test(source)
    ? [h('a', { href: source }, plain(source.replace(/^https?:\/\//, '')))]
    : [plain(source)];
}

/** One page is named; more of them open. */
function showPlaces(on: readonly string[]): Piece[] {
  const [first = ''] = on;
  if (on.length === 1) return [linkToPage(first, first)];
  const left = on.length - MOST_PLACES;
  return [
    h('details', [
      h('summary', count(on.length, 'page')),
      h(
        'ul',
        on.slice(0, MOST_PLACES).map((url) => h('li', [linkToPage(url, url)])),
      ),
      ...(left > 0 ? [`… and ${left.toLocaleString('en')} more`] : []),
    ]),
  ];
}
