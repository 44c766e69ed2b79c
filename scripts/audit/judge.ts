/** Holds what npm knows of our packages against the exceptions that are argued in `exceptions.yml`. */

import { parse } from 'yaml';
import { z } from 'zod';
import type { Advisory } from './ask-npm';

const exceptions = z.array(
  z.strictObject({
    advisory: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/, 'is to be an advisory of GitHub’s: GHSA-xxxx-xxxx-xxxx'),
    why: z.string().min(20, 'is to be a sentence that says why it does no harm here'),
    until: z.iso.date('is to be a day: 2027-01-31'),
  }),
);

/** An advisory that does no harm here, why, and the last day for which that holds. */
export type Exception = z.infer<typeof exceptions>[number];

/** What is said of the packages, and whether they pass. */
export interface Verdict {
  passes: boolean;
  lines: string[];
}

/** Reads the file of exceptions. Throws, naming the line at fault, where it cannot be understood. */
export function readExceptions(text: string): Exception[] {
  const { data, error } = exceptions.safeParse(parse(text));
  if (!data) throw new Error(z.prettifyError(error));
  return data;
}

/**
 * Judges: each advisory of high or critical severity has to be an exception whose day is not past.
 *
 * @param today as in `2026-10-06`
 */
export function judge(advisories: readonly Advisory[], argued: readonly Exception[], today: string): Verdict {
  const grave = advisories.filter(({ severity }) => severity === 'high' || severity === 'critical');
  const faults = grave.flatMap((advisory) => {
    const exception = argued.find((each) => each.advisory === advisory.id);
    if (!exception) return [`${describe(advisory)}\n  ${TO_MEND}`];
    if (exception.until >= today) return [];
    return [`${describe(advisory)}\n  Its exception ended on ${exception.until}: look again whether it still holds.`];
  });
  const unneeded = argued.filter((each) => !grave.some(({ id }) => id === each.advisory));
  const lines = [
    ...faults,
    ...unneeded.map(({ advisory }) => `${advisory} is an exception that no package needs any more: take it out.`),
    `${faults.length} high or critical, ${grave.length - faults.length} more excepted, ${advisories.length - grave.length} less grave.`,
  ];
  return { passes: faults.length === 0, lines };
}

const TO_MEND = 'Update it (npm audit fix), or argue in scripts/audit/exceptions.yml why it does no harm here.';

function describe({ id, severity, name, range, title, url }: Advisory): string {
  return `${id} (${severity}): ${name} ${range}: ${title}. ${url}`;
}
