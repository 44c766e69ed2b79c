import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';

/** Works the gallery’s facts out in a process of its own: it loads components by their paths, as they are at that moment. */
export function runFacts(contentDir: string, file: string): ChildProcess {
  const args = ['--import', 'tsx', join(root, 'scripts/cli.ts'), 'gallery-facts', file];
  const env = { ...process.env, NODE_ENV: 'production' as const, CONTENT_DIR: contentDir };
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * The same, to its end.
 *
 * @throws when it fails, which it has told of itself
 */
export async function makeFacts(contentDir: string, file: string): Promise<void> {
  const code = await new Promise((done) => runFacts(contentDir, file).on('close', done));
  if (code !== 0) throw new Error('what the gallery tells of the components could not be worked out');
}
