import fc from 'fast-check';
import { fuzzCases } from './fuzz-case';
import type { FuzzOptions, Message, Pace } from './messages';
import { findFaults } from './properties';
import { slowerOf } from './slowest';

/** The first cases warm the program up: their time says nothing. */
const WARM_UP = 200;

const { runs, seed, path }: FuzzOptions = JSON.parse(process.argv[2] ?? '');
const tell = (message: Message) => process.send?.(message);
// Nobody listens any more: the watcher was ended.
process.on('disconnect', () => process.exit());

let run = 0;
let slowest: Pace | undefined;

const property = fc.asyncProperty(fuzzCases(), async ({ name, files }) => {
  run += 1;
  tell({ type: 'case', run, name, files });
  const started = performance.now();
  const faults = await findFaults(files);
  const took = performance.now() - started;
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (run > WARM_UP) slowest = await slowerOf(slowest, name, files, took);
});

const details = await fc.check(property, { numRuns: runs, seed, ...(path === undefined ? {} : { path }) });
const [smallest] = details.counterexample ?? [];
const faults = smallest ? await findFaults(smallest.files) : [];
const failure = smallest && { ...smallest, faults, path: details.counterexamplePath ?? undefined };
tell({ type: 'end', outcome: { runs: details.numRuns, failure, slowest } });
