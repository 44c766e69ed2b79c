import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';
import type { FuzzOptions, Message, Outcome } from './messages';

/** A case that takes this long will never end: a hundred times what the slowest takes, for machines that do much else. */
const LONGEST_MS = 120_000;
const MEMORY_MB = 1024;

/** What is watched, and how patiently. */
interface WatchOptions {
  /** The script that runs the cases and tells a `Message` of each. */
  script?: string;
  longestMs?: number;
}

/**
 * Runs the cases in a process of their own, so that one that never ends, or takes all memory, can be told of and ended.
 *
 * @param onCase told the number of each case as it begins
 */
export function watchRun(
  options: FuzzOptions,
  onCase: (run: number) => void,
  { script = 'scripts/fuzz/run-cases.ts', longestMs = LONGEST_MS }: WatchOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const runner = fork(join(root, script), [JSON.stringify(options)], {
      execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`],
      serialization: 'advanced',
    });
    let last: Extract<Message, { type: 'case' }> | undefined;
    let begun = performance.now();
    const end = (outcome: Outcome) => {
      clearInterval(watch);
      runner.kill('SIGKILL');
      resolve(outcome);
    };
    const fail = (fault: string) => {
      const { run = 0, name = 'before the first case', files = {} } = last ?? {};
      end({ runs: run, failure: { name, files, faults: [fault] } });
    };
    const watch = setInterval(() => {
      if (performance.now() - begun > longestMs) fail(`no hang: no answer within ${longestMs / 1000} s`);
    }, longestMs / 40);
    runner.on('message', (message: Message) => {
      if (message.type === 'end') return end(message.outcome);
      last = message;
      begun = performance.now();
      onCase(message.run);
    });
    runner.on('exit', (code, signal) => fail(`no crash: the process ended with ${signal ?? `exit code ${code}`}`));
  });
}
