import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '@/scripts/launch-browser';
import { type SiteServer, serveSite } from '@/scripts/serve';
import { takeTurn } from './one-build';

/** The site that `npm run build` has made of the repository’s content. */
export const builtSite = join(process.cwd(), process.env.OUT_DIR || 'out');

/** What a command printed and how it ended. */
export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project’s commands as an editor does; a build waits until no other test builds. */
export function runCommand(command: string, env: Record<string, string>, ...args: string[]): CommandResult {
  const endTurn = command === 'build' ? takeTurn() : undefined;
  const result = runAtOnce(command, env, ...args);
  endTurn?.();
  return result;
}

/** Runs one of the project’s commands, whatever else runs. */
export function runAtOnce(command: string, env: Record<string, string>, ...args: string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** A command that is to be run on a tree. */
export interface Run {
  command: 'build' | 'check';
  env: Readonly<Record<string, string>>;
  args: string[];
}

/** Runs commands one after another in one process, which loads the program once; builds wait as those of `runCommand`. */
export function runInTurn(runs: readonly Run[]): CommandResult[] {
  const endTurn = takeTurn();
  const script = ['--import', 'tsx', '__tests__/support/run-in-turn.ts', JSON.stringify(runs)];
  const { stdout, stderr } = spawnSync(process.execPath, script, {
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  endTurn();
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The built site, served, and a browser to look at it: both open before the tests of a file and closed after them. */
export function openBuiltSite(): { server: SiteServer; browser: Browser } {
  const opened: Partial<{ server: SiteServer; browser: Browser }> = {};
  beforeAll(async () => {
    opened.server = await serveSite(builtSite, 0);
    opened.browser = await launchBrowser();
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.server?.close();
  });
  const get = <Key extends 'server' | 'browser'>(key: Key) => {
    const value = opened[key];
    if (!value) throw new Error('the built site is not open yet');
    return value;
  };
  return {
    get server() {
      return get('server');
    },
    get browser() {
      return get('browser');
    },
  };
}
