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
