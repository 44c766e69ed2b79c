// Checks: whoever finds a hole in the site’s security is told whom to tell, by a file that has not expired.

import type { Site } from '../content';
import { type Problem, problem } from '../problems';
import { addDays } from './add-days';

/** How long before the day somebody should write a new one. */
const DAYS_TO_ACT = 30;

/** A `security.txt` that has expired, will soon, or not within a year, which RFC 9116 asks for. */
export function checkSecurityExpires({ security }: Site, today: string): Problem[] {
  if (!security) return [];
  const { day, place } = security.expires;
  const message =
    day < today
      ? `security.txt expired on ${day}: nobody relies on its address.`
      : day <= addDays(today, DAYS_TO_ACT)
        ? `security.txt expires on ${day}, within ${DAYS_TO_ACT} days.`
        : day > addDays(today, 366)
          ? `security.txt expires on ${day}, more than a year from now.`
          : undefined;
  if (message === undefined) return [];
  const hint = `Check that the address is right, then write a day at most a year away, such as ${addDays(today, 364)}.`;
  return [problem('security-expires', place, message, hint)];
}
