import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, listHeaderRules, readHeadersFile, readRedirectsFile } from '../../lib/hosts';
import { inlineScripts } from './host-of';

/** Folders that hold nothing but what a build has named by its content. */
const KEPT = ['/_next/static/', '/assets/', '/media/'];

/** What a built site asks of its host, by the files in it that say so; for a folder without them, what any site asks. */
export function readHost(outDir: string): Host {
  const read = (name: string) => {
    const file = join(outDir, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const headers = read('_headers');
  return {
    headers: headers
      ? readHeadersFile(headers)
      : listHeaderRules({ keptFolders: KEPT, inlineScripts, isPreview: false }),
    redirects: readRedirectsFile(read('_redirects') ?? ''),
  };
}
