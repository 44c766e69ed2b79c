// Puts the commands' own code, and the many small packages that read Markdown, into a few files: Node then starts in a
// third of the time. Kept in .build/cache by all that it is made from; safe to delete.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The rooms that a command may import from, and what says how their imports are read. */
const ROOMS = ['client', 'components', 'gallery', 'lib', 'scripts'];
const FILES = ['package-lock.json', 'tsconfig.json'];

const SMALL = /^(unified|zod|yaml|parse5|diff|fast-check|(remark|mdast|micromark|hast|unist|xast)(-.*|script)?)$/;

/**
 * Whether a package is of many small files that are read faster as one. Others stay as they are: some look for files
 * beside themselves.
 *
 * @param {string} name
 */
export const isSmallPackage = (name) => SMALL.test(name);

const WEEK = 7 * 86_400_000;

/**
 * The file of the bundled commands, made where it is not there yet.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} undefined where a file cannot be read as TypeScript, in whichever command
 */
export async function bundleCommands(root) {
  const kept = join(root, '.build/cache/commands');
  const folder = join(kept, hashSources(root));
  if (existsSync(join(folder, 'cli.js'))) return join(folder, 'cli.js');
  const made = `${folder}.${process.pid}`;
  const { build, stop } = await import('esbuild');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['scripts/cli.ts', 'scripts/pages/page-worker.ts'],
      outdir: made,
      bundle: true,
      splitting: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      jsx: 'automatic',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'silent',
      // What a package of the older kind calls to load another.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      plugins: [leavePackages],
    });
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Only what esbuild says of the sources: a fault of this file is to be seen.
    if (!(error instanceof Error && 'errors' in error)) throw error;
    return undefined;
  } finally {
    // Its process would stay as long as the command, with 150 MB.
    await stop();
  }
  removeOld(kept, basename(made));
  try {
    renameSync(made, folder);
  } catch {
    // Another command has made it meanwhile.
    rmSync(made, { recursive: true, force: true });
  }
  return join(folder, 'cli.js');
}

/** @type {import('esbuild').Plugin} */
const leavePackages = {
  name: 'leave-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^(@[^/]|[a-z])/ }, ({ path, importer, kind }) => {
      const isTaken = kind === 'entry-point' || isSmallPackage(path) || /[\\/]node_modules[\\/]/.test(importer);
      return isTaken ? undefined : { path, external: true };
    });
  },
};

/** @param {string} root */
function hashSources(root) {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|tsx|mjs|json)$/.test(name))
        hash.update(`\0${room}/${name}\0`).update(readFileSync(join(root, room, name)));
    }
  }
  for (const name of FILES) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 20);
}

/**
 * Those of a week ago: a command that still runs may load more of its own at any time.
 *
 * @param {string} kept
 * @param {string} made the new one, which a clock that was set may take for old
 */
function removeOld(kept, made) {
  for (const name of readdirSync(kept).filter((each) => each !== made)) {
    const made = statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > WEEK) rmSync(join(kept, name), { recursive: true, force: true });
  }
}
