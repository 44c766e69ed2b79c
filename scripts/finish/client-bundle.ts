import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { controlPartNames, searchPartNames, sitePartNames } from '../../client/part-names';

/** One of the site’s own scripts, named after its content. */
export interface ClientScript {
  url: string;
  /** The parts that it starts: pages with none of them go without it. */
  parts: readonly string[];
  code: Uint8Array;
}

/** Each entry stands alone: a page that needs one of them makes one request. */
const ENTRIES = {
  'client/site.ts': sitePartNames,
  'client/controls.ts': controlPartNames,
  'client/search.ts': searchPartNames,
};

/** Bundles the entries in `client/` for browsers that know modules. */
export function bundleClient(root: string): Promise<ClientScript[]> {
  return Promise.all(Object.entries(ENTRIES).map(([entry, parts]) => bundle(root, entry, parts)));
}

async function bundle(root: string, entry: string, parts: readonly string[]): Promise<ClientScript> {
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
  const hash = createHash('sha256').update(file.contents).digest('hex').slice(0, 10);
  return { url: `/assets/${basename(entry, '.ts')}-${hash}.js`, parts, code: file.contents };
}
