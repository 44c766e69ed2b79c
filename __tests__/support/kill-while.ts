import { spawn } from 'node:child_process';

/** How long after its start a program is killed at the latest, in milliseconds. */
const LATEST_MS = 60;

/**
 * Starts a program of ours, waits until it says that it is at work, and kills it outright.
 *
 * @param share how long after that, from 0 to 1
 */
export async function killWhile(args: readonly string[], share: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const started = new Promise<void>((done) => child.once('message', () => done()));
  await Promise.race([started, ended]);
  await new Promise((done) => setTimeout(done, share * LATEST_MS));
  child.kill('SIGKILL');
  await ended;
}
