import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { root } from './root';

/** Serves the site while it is edited: plain Next, which loads the content anew for each request. */
export async function develop(): Promise<number> {
  const port = process.env.PORT || '3000';
  const next = join(root, 'node_modules/next/dist/bin/next');
  const env = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: resolve(process.env.CONTENT_DIR || 'content'),
  };
  const child = spawn(process.execPath, [next, 'dev', '--port', port, '--hostname', '127.0.0.1'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => child.kill(name));
  return new Promise((done) => child.on('close', (code) => done(code ?? 0)));
}
