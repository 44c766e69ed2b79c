import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** The site’s own script: one module, named after its content. */
export interface ClientBundle {
  url: string;
  code: Uint8Array;
}

/** Bundles `client/site.ts` for browsers that know modules. */
export async function bundleClient(root: string): Promise<ClientBundle> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['client/site.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no script');
  const hash = createHash('sha256').update(file.contents).digest('hex').slice(0, 10);
  return { url: `/assets/site-${hash}.js`, code: file.contents };
}
