/** What a build is for: the public, or people who review a change. */
export type SiteEnv = 'production' | 'preview';

/**
 * `SITE_ENV`, or what the host says of the deployment that it builds.
 *
 * Source: the hosts’ own variables: VERCEL_ENV (Vercel), CONTEXT (Netlify), CF_PAGES_BRANCH (Cloudflare Pages).
 */
export function readSiteEnv(env: NodeJS.ProcessEnv): SiteEnv {
  const { SITE_ENV, VERCEL_ENV, CONTEXT, NETLIFY, CF_PAGES_BRANCH } = env;
  if (SITE_ENV) return SITE_ENV === 'preview' ? 'preview' : 'production';
  if (VERCEL_ENV) return VERCEL_ENV === 'production' ? 'production' : 'preview';
  if (NETLIFY && CONTEXT) return CONTEXT === 'production' ? 'production' : 'preview';
  if (CF_PAGES_BRANCH) return CF_PAGES_BRANCH === 'main' ? 'production' : 'preview';
  return 'production';
}

/**
 * The address that absolute links use: `SITE_URL`, else the one of `site.yml`, else what the host says of production.
 * Previews too name production’s address, so that search engines know one address of each page.
 *
 * Source: the hosts’ own variables: VERCEL_PROJECT_PRODUCTION_URL (no scheme), URL (Netlify), CF_PAGES_URL (of the one
 * deployment; production has the same without its first part).
 */
export function readSiteUrl(env: NodeJS.ProcessEnv, siteUrl: string): string {
  const { SITE_URL, VERCEL_PROJECT_PRODUCTION_URL, NETLIFY, URL: netlifyUrl, CF_PAGES_URL } = env;
  const said = SITE_URL || siteUrl;
  if (said) return said;
  if (VERCEL_PROJECT_PRODUCTION_URL) return `https://${VERCEL_PROJECT_PRODUCTION_URL}`;
  if (NETLIFY && netlifyUrl) return netlifyUrl;
  return CF_PAGES_URL?.replace(/^(https:\/\/)[^./]+\.([^./]+\.pages\.dev)$/, '$1$2') ?? '';
}
