import { readSiteEnv, readSiteUrl } from '@/scripts/site-env';

const read = (env: Record<string, string>) => readSiteEnv({ NODE_ENV: 'production', ...env });

describe('readSiteEnv', () => {
  it('returns production where nobody says otherwise', () => {
    expect(read({})).toBe('production');
  });

  it.each([
    [{ SITE_ENV: 'preview' }, 'preview'],
    [{ SITE_ENV: 'production', VERCEL_ENV: 'preview' }, 'production'],
    [{ VERCEL_ENV: 'preview' }, 'preview'],
    [{ VERCEL_ENV: 'production' }, 'production'],
    [{ NETLIFY: 'true', CONTEXT: 'deploy-preview' }, 'preview'],
    [{ NETLIFY: 'true', CONTEXT: 'production' }, 'production'],
    [{ CF_PAGES_BRANCH: 'a-change' }, 'preview'],
    [{ CF_PAGES_BRANCH: 'main' }, 'production'],
  ])('reads %j as %s', (env, expected) => {
    expect(read(env)).toBe(expected);
  });
});

describe('readSiteUrl', () => {
  const readUrl = (env: Record<string, string>, siteUrl = '') =>
    readSiteUrl({ NODE_ENV: 'production', ...env }, siteUrl);
  const netlify = { NETLIFY: 'true', URL: 'https://site.netlify.app', DEPLOY_PRIME_URL: 'https://x--site.netlify.app' };
  const cloudflare = { CF_PAGES: '1', CF_PAGES_URL: 'https://1a2b3c4d.site.pages.dev', CF_PAGES_BRANCH: 'a-change' };

  it.each([
    [{ SITE_URL: 'https://a.example' }, 'https://site.example', 'https://a.example'],
    [{ VERCEL_PROJECT_PRODUCTION_URL: 'site.vercel.app' }, 'https://site.example', 'https://site.example'],
    [{ VERCEL_ENV: 'preview', VERCEL_PROJECT_PRODUCTION_URL: 'site.vercel.app' }, '', 'https://site.vercel.app'],
    [{ ...netlify, CONTEXT: 'deploy-preview' }, '', 'https://site.netlify.app'],
    [{ URL: 'https://not-netlify.example' }, '', ''],
    [cloudflare, '', 'https://site.pages.dev'],
    [{}, '', ''],
  ])('reads %j beside %j as %j, production’s address in previews too', (env, siteUrl, expected) => {
    expect(readUrl(env, siteUrl)).toBe(expected);
  });
});
