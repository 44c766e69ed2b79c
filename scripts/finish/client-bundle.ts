import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { controlPartNames, framePartNames, searchPartNames, sectionPartNames } from '../../client/part-names';

/** One of the site’s own scripts, named after its content. */
export interface ClientScript {
  url: string;
  /** The parts that it starts: pages with none of them go without it. */
  parts: readonly string[];
  code: Uint8Array;
}

/** Each entry stands alone: `site.ts` holds what `frame.ts` does, so that a page of the guide makes one request. */
const ENTRIES = {
  'client/frame.ts': framePartNames,
  'client/site.ts': [...framePartNames, ...sectionPartNames],
  'client/controls.ts': controlPartNames,
  'client/search.ts': searchPartNames,
};

/** Bundles the entries in `client/` for browsers that know modules. */
export function bundleClient(root: string): Promise<ClientScript[]> {
  return Promise.all(Object.entries(ENTRIES).map(([entry, parts]) => bundle(root, entry, parts)));
}

/** The fewest scripts that start every part of a page that some script starts, and of those alike the smallest. */
export function chooseScripts<Script extends Pick<ClientScript, 'parts'>>(
  scripts: readonly Script[],
  parts: ReadonlySet<string | undefined>,
): Script[] {
  const chosen = new Set<Script>();
  let waiting = new Set(scripts.flatMap((script) => script.parts.filter((part) => parts.has(part))));
  while (waiting.size > 0) {
    const count = (script: Script) => script.parts.filter((part) => waiting.has(part)).length;
    const [best] = [...scripts].sort((a, b) => count(b) - count(a) || a.parts.length - b.parts.length);
    if (!best) break;
    chosen.add(best);
    waiting = new Set([...waiting].filter((part) => !best.parts.includes(part)));
  }
  return scripts.filter((script) => chosen.has(script));
}

async function bundle(root: string, entry: string, parts: readonly string[]): Promise<ClientScript> {
  const code = await bundleScript(root, entry);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { url: `/assets/${basename(entry, '.ts')}-${hash}.js`, parts, code };
}

/** Bundles one script of `client/`, by its path from the repository. */
export async function bundleScript(root: string, entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made no script of ${entry}`);
  return file.contents;
}
