import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Bytes } from '../../gallery/facts';
import { root } from '../root';
import type { ComponentFile } from './list-components';

/** The scripts of pages, by the file that names their parts: each is loaded alone. */
const SCRIPTS = ['client/frame-parts.ts', 'client/site-parts.ts', 'client/control-parts.ts'];

/**
 * The script of each component that has one, by its address: for a part that a script in `client/` starts, what that
 * script would lose without it; for an island its own code, without the runtime that all islands share.
 */
export async function readComponentScripts(components: readonly ComponentFile[]): Promise<Map<string, Bytes>> {
  const costs = new Map<string, Bytes>();
  for (const script of SCRIPTS) {
    const modules = listPartModules(script);
    const whole = await bundle([...modules.values()]);
    for (const { address, slug } of components.filter(({ room, slug }) => room === 'govuk' && modules.has(slug))) {
      const rest = await bundle([...modules].filter(([name]) => name !== slug).map(([, path]) => path));
      costs.set(address, { raw: whole.raw - rest.raw, gzip: whole.gzip - rest.gzip });
    }
  }
  for (const { address, file } of components.filter(({ isClient, room }) => isClient && room === 'islands')) {
    costs.set(address, await bundle([`./${file}`]));
  }
  return costs;
}

/** The modules that a script starts parts with, by the part’s name: `accordion` → `./client/accordion`. */
function listPartModules(script: string): Map<string, string> {
  const imports = readFileSync(join(root, script), 'utf8').matchAll(/^import \{[^}]+\} from '([^']+)';$/gm);
  return new Map([...imports].map(([, path = '']) => [basename(path, '.mjs'), path.replace(/^\.\//, './client/')]));
}

async function bundle(modules: readonly string[]): Promise<Bytes> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: modules.map((path) => `export * from '${path}';`).join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
