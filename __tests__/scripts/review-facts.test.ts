import { readReviewFacts } from '@/scripts/review-facts';

const read = (env: Record<string, string>, named?: string) => {
  const { branch, commit, repository } = readReviewFacts(env, named);
  return [branch, commit, repository];
};

describe('readReviewFacts', () => {
  it('takes what Vercel says', () => {
    const env = {
      VERCEL_GIT_COMMIT_REF: 'more',
      VERCEL_GIT_COMMIT_SHA: 'abc',
      VERCEL_GIT_PROVIDER: 'bitbucket',
      VERCEL_GIT_REPO_OWNER: 'a',
      VERCEL_GIT_REPO_SLUG: 'site',
    };
    expect(read(env)).toEqual(['more', 'abc', 'https://bitbucket.org/a/site']);
    expect(read({ ...env, VERCEL_GIT_PROVIDER: 'github' })[2]).toBe('https://github.com/a/site');
  });

  it('takes what Netlify says', () => {
    const env = { BRANCH: 'more', COMMIT_REF: 'abc', REPOSITORY_URL: 'git@github.com:a/site.git' };
    expect(read(env)).toEqual(['more', 'abc', 'https://github.com/a/site']);
  });

  it('takes what Cloudflare Pages says, and the repository from site.yml', () => {
    const env = { CF_PAGES_BRANCH: 'more', CF_PAGES_COMMIT_SHA: 'abc' };
    expect(read(env, 'https://gitlab.com/a/site')).toEqual(['more', 'abc', 'https://gitlab.com/a/site']);
    expect(read(env)[2]).toBeUndefined();
  });

  it('takes what GitHub says in its runs, of a pull request its own branch', () => {
    const env = {
      GITHUB_HEAD_REF: 'more',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_SHA: 'abc',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'a/site',
    };
    expect(read(env, 'https://gitlab.com/a/site')).toEqual(['more', 'abc', 'https://github.com/a/site']);
    expect(read({ ...env, GITHUB_HEAD_REF: '', GITHUB_REF_NAME: 'main' })[0]).toBe('main');
  });

  it('takes no other tool’s BRANCH for that of a host', () => {
    expect(read({ BRANCH: 'of another tool', GITHUB_REF_NAME: 'main' })[0]).toBe('main');
  });
});
