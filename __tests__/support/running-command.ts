import { spawn } from 'node:child_process';

/** A command of the project that runs on until it is stopped. */
export interface RunningCommand {
  /** All that it has printed so far, once that passes the test or a minute is over. */
  waitUntil(passes: (printed: string) => boolean): Promise<string>;
  /** Ends it as an editor does; gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `npm run NAME -- ARGS` without npm round it. */
export function startCommand(args: readonly string[], env: Readonly<Record<string, string>>): RunningCommand {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  const closed = new Promise<number | null>((done) => child.once('close', done));
  return {
    async waitUntil(passes) {
      for (let tries = 0; tries < 600 && !passes(printed); tries += 1) {
        await new Promise((done) => setTimeout(done, 100));
      }
      return printed;
    },
    async stop() {
      child.kill('SIGTERM');
      return closed;
    },
  };
}
