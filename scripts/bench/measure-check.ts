/** Run by itself, so that the memory of one tree is not another’s: `measure-check.ts FOLDER` prints figures as JSON. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLoaded } from '../../lib/checks';
import { ContentStore } from '../../lib/content';
import { urlOfMade } from './make-tree';

/** What checking one tree took. */
export interface CheckFigures {
  /** From nothing to all problems. */
  seconds: number;
  peakMegabytes: number;
  /** From one saved file to all problems, in a process that knows the others: the middle one of several. */
  changedMilliseconds: number;
}

const ROUNDS = 7;

async function measure(folder: string): Promise<CheckFigures> {
  const store = new ContentStore(folder);
  const started = performance.now();
  const { problems } = checkLoaded(await store.load());
  const seconds = (performance.now() - started) / 1000;
  if (problems.length > 0) throw new Error(`${folder} has problems: ${problems[0]?.message}`);
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  const path = `${urlOfMade(0).slice(1)}.md`;
  const text = readFileSync(join(folder, path), 'utf8');
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    writeFileSync(join(folder, path), `${text}\nSaved again, ${round}.\n`);
    const saved = performance.now();
    checkLoaded(await store.load(new Set([path])));
    rounds.push(performance.now() - saved);
  }
  writeFileSync(join(folder, path), text);
  rounds.sort((a, b) => a - b);
  return { seconds, peakMegabytes, changedMilliseconds: rounds[Math.floor(ROUNDS / 2)] ?? 0 };
}

measure(process.argv[2] ?? '').then(
  (figures) => console.log(JSON.stringify(figures)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
