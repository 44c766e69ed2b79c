import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hash } from '../kept/hash';
import { KeptCode } from './kept-code';

/** How Next is run. */
export interface RenderOptions {
  /** The repository. */
  root: string;
  /** A hash of the program. */
  program: string;
  /** Where compiled code is kept from build to build. */
  cache: string;
  /** What Next is told besides the environment: where the site is, and where its export goes. */
  variables: Readonly<Record<string, string>> & { SITE_ENV: string };
}

/**
 * Has Next export the site. The program is compiled where no earlier build of the same program did so.
 *
 * @throws what Next said, when it fails; what was kept is dropped, so that the next build compiles anew
 */
export async function renderWithNext({ root, program, cache, variables }: RenderOptions): Promise<void> {
  // Compiled code names the folder that it was made in, and parts of previews.
  const key = hash(program, root, variables.SITE_ENV);
  const code = new KeptCode(cache, join(root, '.next'));
  if (!(await code.restore(key))) {
    await runNext(root, [], variables);
    await code.keep(key);
    return;
  }
  try {
    await runNext(root, ['--experimental-build-mode', 'generate'], variables);
  } catch (error) {
    await code.drop(key);
    throw error;
  }
}

async function runNext(root: string, options: readonly string[], variables: Readonly<Record<string, string>>) {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables, NODE_ENV: 'production' as const };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(process.execPath, [next, 'build', ...options], { cwd: root, env, stdio: [...stdio] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`next build failed:\n${output.trim()}`);
}
