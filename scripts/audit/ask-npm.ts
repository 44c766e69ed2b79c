/** What `npm audit` says of the packages of the lock file, in the few words that are needed here. */

import { spawn } from 'node:child_process';
import { z } from 'zod';
import { root } from '../root';

/** How bad an advisory is, as npm has it. */
const severity = z.enum(['info', 'low', 'moderate', 'high', 'critical']);

const npmAdvisory = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity,
  range: z.string(),
});

/** The parts that are read of what npm prints: a report of its version 2, or why there is none. */
const npmAnswer = z.union([
  z.object({
    auditReportVersion: z.literal(2),
    // A package that is at fault only for one that it brings along has that one's name here.
    vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), npmAdvisory])) })),
  }),
  z.object({ error: z.object({ code: z.string().optional(), summary: z.string() }), message: z.string().optional() }),
]);

/** One known fault of a package that is installed. */
export interface Advisory {
  /** As GitHub numbers it: `GHSA-…`. */
  id: string;
  severity: z.infer<typeof severity>;
  /** The package, and its versions that have the fault. */
  name: string;
  range: string;
  title: string;
  url: string;
}

/** The advisories that fit a package of the lock file, or in a sentence why nobody knows. */
export type Answer = { advisories: Advisory[] } | { fault: string };

/** Asks the registry, through npm. */
export async function askNpm(): Promise<Answer> {
  // Where NODE_ENV says production, npm would leave out what the site is made and tested with.
  const args = ['audit', '--json', '--package-lock-only', '--include=dev', '--audit-level=none'];
  const child = spawn('npm', args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  const failure = await new Promise<string | undefined>((done) => {
    child.once('error', ({ message }) => done(message));
    child.once('close', () => done(undefined));
  });
  return failure === undefined ? readAnswer(said) : { fault: failure };
}

/** Reads what `npm audit --json` printed. Each advisory comes once, however many packages bring it along. */
export function readAnswer(said: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(said);
  } catch {
    return { fault: `npm printed no JSON: "${said.trim().slice(0, 200)}".` };
  }
  const { data, error } = npmAnswer.safeParse(json);
  if (!data) return { fault: `npm's report has another shape than expected: ${z.prettifyError(error)}` };
  if ('error' in data) return { fault: data.message ?? [data.error.code, data.error.summary].join(' ') };
  const found = Object.values(data.vulnerabilities).flatMap(({ via }) => via);
  const advisories = found.flatMap((each) => {
    if (typeof each === 'string') return [];
    return [{ ...each, id: each.url.replace(/^.*\//, '') }];
  });
  const once = new Map(advisories.map((each) => [`${each.id} ${each.name}`, each]));
  return { advisories: [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
