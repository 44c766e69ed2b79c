/** Knows the client modules of a build: which id is which file, and which of them are Next’s own frame. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** The client modules of a build and the scripts that the framework loads by itself. */
export interface BuildManifest {
  /** Module id → file. */
  modules: ReadonlyMap<string, string>;
  /** URLs of all scripts that belong to the framework or to client modules. */
  scripts: ReadonlySet<string>;
}

/**
 * Parts of Next that stand in every page and do nothing without the router. `next/link`, `next/image`, `next/script` and
 * everything else that a page would miss is not among them.
 */
const FRAME_MODULES = [
  'client/components/builtin/global-error.js',
  'client/components/client-page.js',
  'client/components/client-segment.js',
  'client/components/http-access-fallback/error-boundary.js',
  'client/components/layout-router.js',
  'client/components/render-from-template-context.js',
  'lib/framework/boundary-components.js',
  'lib/metadata/generate/icon-mark.js',
].flatMap((file) => [`/node_modules/next/dist/${file}`, `/node_modules/next/dist/esm/${file}`]);

/** Whether a client module is part of Next’s own frame, which a static page can do without. */
export function isFrameModule(file: string): boolean {
  const path = file.replace(/ <module evaluation>$/, '').replace(/^\[project\]/, '');
  return FRAME_MODULES.includes(path);
}

/** Reads the manifests that `next build` leaves in its folder. Throws when they are not there. */
export async function readBuildManifest(nextDir: string): Promise<BuildManifest> {
  const modules = new Map<string, string>();
  const scripts = new Set<string>();
  const names = await readdir(join(nextDir, 'server/app'), { recursive: true });
  const manifests = names.filter((name) => name.endsWith('_client-reference-manifest.js'));
  if (manifests.length === 0) throw new Error('next build left no client reference manifest');
  for (const name of manifests)
    addManifest(await readFile(join(nextDir, 'server/app', name), 'utf8'), modules, scripts);
  const build: unknown = JSON.parse(await readFile(join(nextDir, 'build-manifest.json'), 'utf8'));
  for (const key of ['rootMainFiles', 'polyfillFiles', 'lowPriorityFiles']) {
    const files: unknown = isRecord(build) ? build[key] : undefined;
    if (Array.isArray(files)) for (const file of files) scripts.add(`/_next/${file}`);
  }
  return { modules, scripts };
}

/** A manifest is a script that fills one global: it is run by itself, with nothing else in reach. */
function addManifest(script: string, modules: Map<string, string>, scripts: Set<string>): void {
  const scope: { __RSC_MANIFEST?: Record<string, { clientModules?: unknown }> } = {};
  runInNewContext(script, Object.assign(scope, { globalThis: scope }), { timeout: 5000 });
  for (const { clientModules } of Object.values(scope.__RSC_MANIFEST ?? {})) {
    if (!isRecord(clientModules)) continue;
    for (const [file, entry] of Object.entries(clientModules)) {
      if (!isRecord(entry)) continue;
      const id = String(entry.id);
      const known = modules.get(id);
      if (known !== undefined && plainName(known) !== plainName(file)) {
        throw new Error(`next build gave the id ${id} to two modules, ${known} and ${file}`);
      }
      modules.set(id, plainName(file));
      if (Array.isArray(entry.chunks)) for (const chunk of entry.chunks) scripts.add(String(chunk));
    }
  }
}

function plainName(file: string): string {
  return file.replace(/ <module evaluation>$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
