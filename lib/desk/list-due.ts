// Desk, second floor: what somebody has to look at, and by when.

import { addDays, countDays, valueDueOn } from '../checks';
import type { Site } from '../content';
import type { Place } from '../source';
import type { DueItem } from './desk';

/** What is due later than so many days from now is no part of the list. */
export const DAYS_AHEAD = 90;

/**
 * What is due by a day not far from now, the most urgent first: pages to look at again, values a year old, the file that
 * says whom to tell of a hole in the site’s security. Values without a date come last: nobody knows when they are due.
 */
export function listDue(site: Site, today: string, editAt: (place: Place) => string | undefined): DueItem[] {
  const { security } = site;
  const dueOn = (day: string) => ({ day, daysLeft: countDays(today, day) });
  const pages = site.pages.flatMap(({ title, url, owner, reviewBy }): DueItem[] => {
    return reviewBy
      ? [{ kind: 'page', name: title, url, owner, ...dueOn(reviewBy.day), edit: editAt(reviewBy.place) }]
      : [];
  });
  const values = [...site.values].map(([name, { asOf, place }]): DueItem => {
    return { kind: 'value', name, ...(asOf && dueOn(valueDueOn(asOf.day))), edit: editAt(asOf?.place ?? place) };
  });
  const files: DueItem[] = security
    ? [{ kind: 'security', name: 'security.txt', ...dueOn(security.expires.day), edit: editAt(security.expires.place) }]
    : [];
  const last = addDays(today, DAYS_AHEAD);
  return [...pages, ...values, ...files].filter(({ day }) => day === undefined || day <= last).sort(compareUrgency);
}

const NEVER = '9999-99-99';

function compareUrgency(a: DueItem, b: DueItem): number {
  const key = ({ day = NEVER, url, name }: DueItem) => `${day} ${url ?? ''} ${name}`;
  return key(a) < key(b) ? -1 : 1;
}
