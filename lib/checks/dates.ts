// Checks: what has a date is not out of date. The one part of the engine whose answer depends on the day.

import type { Site, SiteValue } from '../content';
import { type Problem, problem } from '../problems';
import { addDays } from './add-days';

/** The day that the clock says, as `YYYY-MM-DD` (UTC): what checks take for today unless they are told another day. */
export function readClock(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Values with no date, with one more than a year before `today` or after it; pages whose day of review is past, or that
 * tell of a change without its day.
 */
export function checkDates(site: Site, today: string): Problem[] {
  const values = [...site.values].flatMap(([name, value]) => valueProblem(name, value, today) ?? []);
  const reviews = site.pages.flatMap(({ reviewBy }) => {
    if (!reviewBy || reviewBy.day >= today) return [];
    const message = `This page should have been looked at by ${reviewBy.day}.`;
    const hint = 'Check that it is still right, then write the day of the next review.';
    return [problem('review-due', reviewBy.place, message, hint)];
  });
  return [...values, ...reviews, ...undatedChanges(site)];
}

/** Changes that pages tell of without their day: the feed cannot show them. */
function undatedChanges({ pages }: Site): Problem[] {
  return pages.flatMap(({ changeNote, updated, origin }) => {
    const place = origin.keys.find(({ name }) => name === 'change_note')?.key;
    if (changeNote === undefined || updated !== undefined || !place) return [];
    const message = '"change_note" tells what changed, but not when.';
    return [problem('undated-change', place, message, 'Add the day as a line "updated: YYYY-MM-DD".')];
  });
}

function valueProblem(name: string, { value, asOf, place }: SiteValue, today: string): Problem | undefined {
  if (!asOf) {
    const hint = `Write when it was last known to be right: {value: ${JSON.stringify(value)}, as_of: YYYY-MM-DD, source: …}`;
    return problem('undated-value', place, `The value "${name}" has no date.`, hint);
  }
  // Somewhere in the world it is tomorrow already.
  if (asOf.day > addDays(today, 1)) {
    const message = `The value "${name}" is told to be right on ${asOf.day}, which is yet to come.`;
    return problem('future-value', asOf.place, message, 'Write the day on which it was looked up as as_of.');
  }
  if (today <= valueDueOn(asOf.day)) return undefined;
  const message = `The value "${name}" was last known to be right on ${asOf.day}, more than a year ago.`;
  const hint = 'Look it up again, then write the new value and the day as as_of.';
  return problem('old-value', asOf.place, message, hint);
}

/** The last day on which a value counts as right: a year after it was known to be; 28 February for a 29th. */
export function valueDueOn(asOf: string): string {
  const year = String(Number(asOf.slice(0, 4)) + 1).padStart(4, '0');
  const isLeapDay = asOf.endsWith('-02-29');
  return `${year}${isLeapDay ? '-02-28' : asOf.slice(4)}`;
}
