import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../root';
import { KEPT, writeCase } from './case-file';
import type { Failure, FuzzOptions, Outcome } from './messages';
import { perByte } from './slowest';
import { watchRun } from './watch-run';

const USAGE = 'npm run fuzz [-- --runs 1000] [-- --seed 1] [-- --path 1:2:3]';

/**
 * Changes real pages at random and holds what the program makes of them against its promises.
 *
 * @returns the exit code: 0 all promises were kept, 1 one was not, 2 a wrong option
 */
export async function fuzz(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const started = performance.now();
  const outcome = await watchRun(options, showProgress(options, started));
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(summary(outcome, options, (performance.now() - started) / 1000));
  if (!outcome.failure) return 0;
  const file = join(root, '.build/fuzz', `seed-${options.seed}.json`);
  writeCase(file, outcome.failure);
  console.log(describeFailure(outcome.failure, options, relative(root, file)));
  return 1;
}

function readOptions(args: string[]): FuzzOptions | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' }, path: { type: 'string' } },
    });
    const runs = Number(values.runs);
    const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
    const isRight = Number.isInteger(runs) && runs > 0 && Number.isInteger(seed);
    return isRight && /^(\d+(:\d+)*)?$/.test(values.path ?? '') ? { runs, seed, path: values.path } : undefined;
  } catch {
    return undefined;
  }
}

/** On a terminal one line that is written over; in a log a line for each tenth. */
function showProgress({ runs }: FuzzOptions, started: number): (run: number) => void {
  const every = process.stderr.isTTY ? 100 : Math.ceil(runs / 10);
  return (run) => {
    if (run % every !== 0) return;
    const line = `${run} of ${runs} runs, ${((performance.now() - started) / 1000).toFixed(0)} s`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
  };
}

function summary({ runs, failure, slowest }: Outcome, { seed }: FuzzOptions, seconds: number): string {
  const lines = [`${runs} runs in ${seconds.toFixed(1)} s with seed ${seed}: ${failure ? 'FAILED' : 'no failure'}`];
  if (slowest) {
    const { name, bytes, milliseconds } = slowest;
    lines.push(
      `Slowest: ${perByte(slowest).toFixed(1)} µs a byte (${milliseconds.toFixed(1)} ms, ${bytes} bytes): ${name}`,
    );
  }
  return lines.join('\n');
}

function describeFailure({ name, files, faults, path }: Failure, { seed }: FuzzOptions, file: string): string {
  const again =
    path === undefined
      ? 'It was ended by force, and so is not made smaller.'
      : `Again: npm run fuzz -- --runs 1 --seed ${seed} --path ${path}`;
  const shown = Object.entries(files).map(
    ([each, bytes]) => `--- ${each}\n${JSON.stringify(Buffer.from(bytes).toString())}`,
  );
  const keep = `Written to ${file}: mend the program, then move it to ${KEPT}/, where npm test tries it.`;
  return [...faults, '', name, ...shown, '', again, keep].join('\n');
}
