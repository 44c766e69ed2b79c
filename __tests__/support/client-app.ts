import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeTree } from './content-tree';

/** A small app of its own, with pages that need a browser in every way there is. */
export const clientApp = join(process.cwd(), '__tests__/fixtures/client-app');

/** The program that `npm run dev` and `npm run build` start. */
export const nextProgram = join(process.cwd(), 'node_modules/next/dist/bin/next');

/**
 * Copies the app, with some of its pages, to a folder as deep in the repository, and returns its path from there. It is
 * removed by `removeTrees`.
 */
export function copyClientApp(pages: readonly string[]): string {
  const folder = makeTree({});
  const parts = ['package.json', 'jsconfig.json', 'next.config.js', 'components'];
  const routes = ['layout.jsx', 'page.jsx', 'islands.css', ...pages].map((name) => `app/${name}`);
  for (const part of [...parts, ...routes]) cpSync(join(clientApp, part), join(folder, part), { recursive: true });
  cpSync('app/icon.svg', join(folder, 'app/icon.svg'));
  return folder;
}

/** Has Next export the app, into its folder `export`. */
export function exportClientApp(folder: string): void {
  const env = { ...process.env, NODE_ENV: 'production' as const, EXPORT_DIR: 'export', NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextProgram, 'build', folder], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
