const DAY = 86_400_000;

/**
 * How many midnights lie between a moment and a day, by the calendar of the visitor: 0 on the day itself, below 0 after
 * it. A day that a change of the clocks makes longer or shorter counts as one.
 *
 * @param date `YYYY-MM-DD`
 * @throws when it is no day of the calendar
 */
export function countDays(now: Date, date: string): number {
  return (readDate(date) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / DAY;
}

/** A number of days in words: `in 42 days`, `tomorrow`, `today`; for a day that has passed nothing, or `passed`. */
export function sayDays(days: number, passed = ''): string {
  if (days < 0) return passed;
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/**
 * A day as the start of it in UTC, in milliseconds.
 *
 * @throws when it is no day of the calendar
 */
export function readDate(date: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // 30 February is read as 2 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new Error(`"${date}" is not a day. Write it as YYYY-MM-DD, such as 2027-01-05.`);
  }
  return time;
}
