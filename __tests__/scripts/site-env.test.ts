import { readSiteEnv } from '@/scripts/site-env';

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
