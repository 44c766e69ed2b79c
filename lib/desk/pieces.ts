// Desk, first floor: what several parts of the page are put together from.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { UNSEEN } from '../report';

/** A part of a line. */
export type Piece = Element | string;

/** What is wider than a phone: it scrolls by itself, with the keyboard too. */
export function wideRegion(ariaLabel: string, children: Element[]): Element {
  return h('div', { class: 'table-region', role: 'region', ariaLabel, tabIndex: 0 }, children);
}

/** A text of the site as it can be shown beside others. */
export function plain(text: string): string {
  return text.replace(UNSEEN, '\uFFFD');
}

/** A link to a page of the site. */
export function linkToPage(url: string, text: string): Element {
  return h('a', { href: encodeURI(url) }, plain(text));
}

/** A link to the lines on the code host, where that is known; who hears it alone is told what it edits. */
export function linkToEdit(edit: string | undefined, what: string): Piece[] {
  if (edit === undefined) return [];
  return [' ', h('a', { href: edit }, ['Edit', h('span', { class: 'govuk-visually-hidden' }, ` ${plain(what)}`)])];
}
