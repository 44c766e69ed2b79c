import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../lib/content';
import { SPECULATION_RULES_PATH, writeHeadersFile, writeRedirectsFile, writeSpeculationRules } from '../../lib/hosts';
import { readSiteEnv } from '../site-env';
import { hostOf } from './host-of';

/** Writes into a finished site what hosts of static files read: headers and redirects, and the rules that headers name. */
export async function writeHostFiles(finished: string, site: Site, env: NodeJS.ProcessEnv): Promise<void> {
  const host = hostOf(site, readSiteEnv(env));
  await writeFile(join(finished, '_headers'), writeHeadersFile(host));
  await writeFile(join(finished, '_redirects'), writeRedirectsFile(host, Boolean(env.NETLIFY)));
  await writeFile(join(finished, SPECULATION_RULES_PATH), writeSpeculationRules());
}
