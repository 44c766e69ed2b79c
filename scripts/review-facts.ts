import { spawnSync } from 'node:child_process';
import { type ReviewFacts, readRepository } from '../lib/review';
import { root } from './root';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What a build is made from, as the host says or as git does.
 *
 * @param named the repository’s address in `site.yml`
 */
export function readReviewFacts(env: Variables, named: string | undefined): ReviewFacts {
  return {
    branch: readBranch(env),
    commit: readCommit(env),
    repository: readRepository(hostsRepository(env) || named || ''),
    folder: askGit(['rev-parse', '--show-prefix'], process.cwd()) ?? '',
  };
}

/**
 * The commit that a build is made from; undefined where nobody knows.
 *
 * Source: the hosts’ own variables: VERCEL_GIT_COMMIT_SHA, COMMIT_REF (Netlify), CF_PAGES_COMMIT_SHA, GITHUB_SHA.
 */
export function readCommit(env: Variables): string | undefined {
  const said = env.VERCEL_GIT_COMMIT_SHA || env.COMMIT_REF || env.CF_PAGES_COMMIT_SHA || env.GITHUB_SHA;
  return said || askGit(['rev-parse', 'HEAD'], root);
}

/** In GitHub’s own runs a pull request has its branch in GITHUB_HEAD_REF, and GITHUB_REF_NAME is none. */
function readBranch(env: Variables): string | undefined {
  const netlify = env.COMMIT_REF && env.BRANCH;
  const github = env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME;
  return (
    env.VERCEL_GIT_COMMIT_REF || netlify || env.CF_PAGES_BRANCH || github || askGit(['branch', '--show-current'], root)
  );
}

/** Vercel tells who hosts the code by name. Cloudflare Pages tells nothing of it. */
function hostsRepository(env: Variables): string | undefined {
  const { VERCEL_GIT_PROVIDER: provider, VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: name } = env;
  if (provider && owner && name) {
    return `https://${provider}.${provider === 'bitbucket' ? 'org' : 'com'}/${owner}/${name}`;
  }
  if (env.REPOSITORY_URL) return env.REPOSITORY_URL;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server && repository && `${server}/${repository}`;
}

/** What git says; undefined where it is not there, knows nothing of the folder, or says nothing. */
function askGit(args: string[], cwd: string): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  return (status === 0 && stdout.trim()) || undefined;
}
