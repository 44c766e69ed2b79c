import { join } from 'node:path';
import { loadSite } from '../../lib/content';
import { writePolicy, writeVercelConfig } from '../../lib/hosts';
import { root } from '../root';
import { hostOf, inlineScripts } from './host-of';

/** `vercel.json` for the repository’s own content: Vercel reads it before anything is built. */
export async function makeVercelConfig(): Promise<string> {
  const { site } = await loadSite(join(root, 'content'));
  return writeVercelConfig(hostOf(site, 'production'), writePolicy(inlineScripts, true));
}
