// Desk, fourth floor: the list of what falls due.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { count } from '../report';
import type { DeskPage, DueItem } from './desk';
import { linkToEdit, linkToPage, type Piece, plain } from './pieces';

/** Longer lists are counted: a site of a year ago has hundreds of values as old. */
const MOST_ITEMS = 100;

/** What is past, what comes soon, and what nobody knows of. */
export function showDue(due: readonly DueItem[], daysAhead: number, pages: readonly DeskPage[]): Element[] {
  const past = due.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0);
  const soon = due.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft >= 0);
  const undated = due.filter(({ day }) => day === undefined);
  const unreviewed = pages.filter(({ reviewBy }) => reviewBy === undefined).length;
  return [
    ...showList('Past', past, 'Nothing is past its day.'),
    ...showList(`In the next ${daysAhead} days`, soon, `Nothing falls due in the next ${daysAhead} days.`),
    ...(undated.length > 0 ? showList('Without a date', undated, '') : []),
    ...(unreviewed > 0 ? [h('p', `Without “review_by”, and so never due: ${count(unreviewed, 'page')}.`)] : []),
  ];
}

function showList(heading: string, items: readonly DueItem[], none: string): Element[] {
  if (items.length === 0) return [h('p', none)];
  const left = items.length - MOST_ITEMS;
  return [
    h('h3', `${heading}: ${items.length.toLocaleString('en')}`),
    h(
      'ul',
      items.slice(0, MOST_ITEMS).map((item) => h('li', showItem(item))),
    ),
    ...(left > 0 ? [h('p', `… and ${left.toLocaleString('en')} more.`)] : []),
  ];
}

function showItem(item: DueItem): Piece[] {
  const { kind, name, url, owner, day, daysLeft, edit } = item;
  const subject = url === undefined ? h('code', plain(name)) : linkToPage(url, name);
  const when = day === undefined ? [] : [h('time', { dateTime: day }, day), `, ${describeDays(daysLeft ?? 0)}: `];
  const whose = owner === undefined ? '' : `. Owner: ${plain(owner)}`;
  return [...when, WHAT[kind], ' ', subject, whose, ...linkToEdit(edit, name)];
}

const WHAT: Readonly<Record<DueItem['kind'], string>> = {
  page: 'review the page',
  value: 'look up the value',
  security: 'renew the day in',
};

/** How far away a day is. */
function describeDays(daysLeft: number): string {
  if (daysLeft === 0) return 'today';
  return daysLeft > 0 ? `in ${count(daysLeft, 'day')}` : `${count(-daysLeft, 'day')} ago`;
}
