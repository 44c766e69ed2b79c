/** Makes the scripts of the islands that pages use: one small loader, and for each island what it needs. */

import { relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** An island that some page uses. */
export interface IslandSource {
  /** Its name and its export: `DaysUntil`. */
  name: string;
  /** Its file, from the repository: `components/islands/days-until/DaysUntil.tsx`. */
  file: string;
}

/** The scripts of islands. */
export interface IslandBundle {
  /** URL of the loader, for the head of a page that has an island. */
  url: string;
  /** By name: the URLs of all that an island needs, the loader left out. */
  scripts: ReadonlyMap<string, readonly string[]>;
  /** Every script, by its URL. */
  files: ReadonlyMap<string, Uint8Array>;
}

const NAMESPACE = 'island';

/** The entry that is no island: those begin with a capital. */
const LOADER = 'loader';

/** An island is written for React, and runs with Preact, which is a tenth of its size. */
const PREACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
};

/**
 * Bundles the islands for browsers that know modules. The names of the files depend on what is in them, and on nothing
 * else: not on where the repository lies.
 *
 * @throws when an island imports what a browser cannot run
 */
export async function bundleIslands(root: string, islands: readonly IslandSource[]): Promise<IslandBundle> {
  const options = {
    absWorkingDir: root,
    entryPoints: [{ in: `${NAMESPACE}:${LOADER}`, out: 'islands' }],
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: PREACT,
    plugins: [generateEntries(root, islands), refuseNext],
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  } satisfies BuildOptions;
  const { outputFiles, metafile } = await build(options);
  const outputs = Object.entries(metafile.outputs);
  const files = new Map(outputFiles.map(({ path, contents }) => [urlOf(relative(root, path)), contents]));
  const [loader] = outputs.find(([, { entryPoint }]) => entryPoint === `${NAMESPACE}:${LOADER}`) ?? [];
  if (loader === undefined) throw new Error('esbuild made no loader of islands');
  const scripts = islands.map(({ name }): [string, string[]] => {
    const [chunk] = outputs.find(([, { entryPoint }]) => entryPoint === `${NAMESPACE}:${name}`) ?? [];
    if (chunk === undefined) throw new Error(`esbuild made no script of the island ${name}`);
    return [
      name,
      listStatic(metafile, chunk)
        .filter((each) => each !== loader)
        .map(urlOf),
    ];
  });
  return { url: urlOf(loader), scripts: new Map(scripts), files };
}

/** A script and all that it imports before it runs. */
function listStatic(metafile: Metafile, script: string, found = new Set<string>()): string[] {
  if (found.has(script)) return [...found];
  found.add(script);
  for (const { path, kind } of metafile.outputs[script]?.imports ?? []) {
    if (kind === 'import-statement') listStatic(metafile, path, found);
  }
  return [...found];
}

function urlOf(path: string): string {
  return `/${path.replaceAll('\\', '/')}`;
}

/** The entries, which name the islands, so that no file of the repository has to list them. */
function generateEntries(root: string, islands: readonly IslandSource[]): Plugin {
  const sources = islands.map(({ name }) => `${name}: () => import('${NAMESPACE}:${name}')`);
  const entry = `import { startIslands } from './client/islands'; startIslands({ ${sources.join(', ')} });`;
  const entries = new Map([[LOADER, entry]]);
  for (const { name, file } of islands) {
    // React is named in each, so that all that it brings is in one script for all.
    entries.set(
      name,
      `import 'react'; import 'react/jsx-runtime'; import { hydrateIsland } from './client/hydrate-island';
      import { ${name} } from ${JSON.stringify(`./${file}`)};
      export const start = (root, props, tell) => hydrateIsland(root, ${name}, props, tell);`,
    );
  }
  return {
    name: 'islands',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${NAMESPACE}:`) }, ({ path }) => ({
        path: path.slice(NAMESPACE.length + 1),
        namespace: NAMESPACE,
      }));
      onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path }) => ({ contents: entries.get(path), resolveDir: root }));
    },
  };
}

const refuseNext: Plugin = {
  name: 'refuse-next',
  setup({ onResolve }) {
    onResolve({ filter: /^(next($|\/)|node:)/ }, ({ path }) => ({
      errors: [{ text: `An island cannot import "${path}", which no browser has. Use <a> and props.` }],
    }));
  },
};
