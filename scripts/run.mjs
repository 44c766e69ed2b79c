// Runs one of the project's commands: `node scripts/run.mjs NAME`. Installs first what the lock file names, if it is
// not there yet; this file itself needs nothing but Node.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const marker = join(root, 'node_modules/.installed-lock');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.9 or later from https://nodejs.org.`);
  process.exit(2);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
  console.error('• Installing what the lock file names (once)');
  // Also where NODE_ENV says production: npm would leave out what builds and tests need.
  const install = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(2);
  // Made anew, as a copy of the folder may share the old file.
  rmSync(marker, { force: true });
  writeFileSync(marker, lock);
}

/** Commands that load no component by its path: bundled, they start in a third of the time. */
const BUNDLED = ['audit', 'build', 'check', 'docs', 'lsp', 'new', 'rename', 'report', 'where'];
// Not before the packages are there.
const { bundleCommands } = await import('./bundle-commands.mjs');
const bundled = BUNDLED.includes(process.argv[2] ?? '') ? await bundleCommands(root) : undefined;
const program = bundled ? ['--enable-source-maps', bundled] : ['--import', 'tsx', join(root, 'scripts/cli.ts')];
// Room for what is young: a build of thousands of pages collects garbage for half as long. What is old is looked through
// sooner than V8 would: it takes no more time, and a fifth less memory. Code is compiled when it first runs, as most of it
// runs again: a thousand pages take a tenth less of the processors.
const FOR_BUILDS = ['--max-semi-space-size=64', '--heap-growing-percent=30', '--always-sparkplug'];
const flags = process.argv[2] === 'build' ? FOR_BUILDS : [];
const command = spawn(process.execPath, [...flags, ...program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
command.on('close', (code) => process.exit(code ?? 2));
