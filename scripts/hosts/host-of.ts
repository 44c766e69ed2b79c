import { markScriptSupport } from '../../components/layout/script-support';
import type { Site } from '../../lib/content';
import { describeHost, type Host } from '../../lib/hosts';
import type { SiteEnv } from '../site-env';

/** The texts of all scripts that stand in pages. */
export const inlineScripts: readonly string[] = [markScriptSupport];

/** What a site asks of its host, as a build for the public or a preview. */
export function hostOf(site: Site, siteEnv: SiteEnv): Host {
  return describeHost(site, { inlineScripts, isPreview: siteEnv === 'preview' });
}
