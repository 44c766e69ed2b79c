import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { hash } from '../kept/hash';
import { compactMemory } from './compact-memory';
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

/** Next’s processes work beside a build that holds all pages: this takes 50 MB from theirs, and no time to speak of. */
const LITTLE_YOUNG_SPACE = '--max-semi-space-size=4';

/**
 * Has Next export the site. The program is compiled where no earlier build of the same program did so.
 *
 * @throws what Next said, when it fails; what was kept is dropped, so that the next build compiles anew
 */
export async function renderWithNext({ root, program, cache, variables }: RenderOptions): Promise<void> {
  // Compiled code names the folder that it was made in, and parts of previews.
  const key = hash(program, root, variables.SITE_ENV);
  const code = new KeptCode(cache, join(root, '.next'));
  if (!code.restore(key)) {
    const rendered = runNext(root, [], variables);
    // Its compiler needs much room, and more time than this.
    compactMemory();
    await rendered;
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
  const own = { NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `${LITTLE_YOUNG_SPACE} ${process.env.NODE_OPTIONS ?? ''}` };
  const env = { ...process.env, ...own, ...variables, NODE_ENV: 'production' as const };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(process.execPath, [next, 'build', ...options], { cwd: root, env, stdio: [...stdio] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`next build failed:\n${output.trim()}`);
}
