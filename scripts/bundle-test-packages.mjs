// Puts the packages of many small files into one, for Jest: it loads each module anew for each file of tests, and turns
// each into the older kind first, which Node 20 asks for. Kept in .build/cache by the lock file; safe to delete.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSmallPackage } from './bundle-commands.mjs';

/**
 * Where Jest finds each of those packages: for `moduleNameMapper`.
 *
 * @param {string} root
 * @returns {Promise<Record<string, string>>}
 */
export async function bundleTestPackages(root) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(isSmallPackage);
  const entry = `module.exports = {\n${names.map((name) => `get '${name}'() { return require('${name}'); },`).join('\n')}\n};`;
  const lock = readFileSync(join(root, 'package-lock.json'));
  const key = createHash('sha256').update(entry).update(lock).digest('hex').slice(0, 20);
  const folder = join(root, '.build/cache/test-packages', key);
  const fileOf = (name) => join(folder, `${name}.cjs`);
  if (!existsSync(folder)) {
    const made = `${folder}.${process.pid}`;
    mkdirSync(made, { recursive: true });
    const { build } = await import('esbuild');
    await build({
      stdin: { contents: entry, resolveDir: root },
      outfile: join(made, 'all.cjs'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
    });
    for (const name of names)
      writeFileSync(join(made, `${name}.cjs`), `module.exports = require('./all.cjs')['${name}'];\n`);
    try {
      renameSync(made, folder);
    } catch {
      // Another run has made it meanwhile.
      rmSync(made, { recursive: true, force: true });
    }
  }
  return Object.fromEntries(names.map((name) => [`^${name}$`, fileOf(name)]));
}
