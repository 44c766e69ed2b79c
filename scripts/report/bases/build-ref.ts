import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { hash } from '../../kept/hash';
import { linkFolder } from '../../link-folder';
import type { Base } from './base';
import { readFolder } from './read-folder';

/**
 * Builds the site of a commit beside this one, and reads what that build leaves; what was built once is kept in
 * `.build/bases/`.
 *
 * @param root the repository
 * @param ref a branch, tag or commit
 */
export async function buildRef(root: string, ref: string, env: NodeJS.ProcessEnv): Promise<Base> {
  const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit === undefined) return { fault: noSuchRef(root, ref) };
  const content = relative(root, join(root, contentFolder(root, env)));
  if (content.startsWith('..')) {
    return {
      fault: `The content is not in this repository, so "${ref}" does not say what it was. Name a folder or an address.`,
    };
  }
  const kept = join(root, '.build/bases', nameOf(commit, content, env));
  const [built, tree] = [kept, `${kept}-tree`];
  if (!existsSync(join(built, 'index.html'))) {
    const fault = await buildTree(root, { commit, built, tree, content, ref }, env);
    if (fault) return { fault };
  }
  const base = readFolder(built);
  if ('fault' in base)
    return { fault: `"${ref}" was built, but its program leaves no manifest. Compare with a newer commit.` };
  return { ...base, name: `${ref} (${commit.slice(0, 7)})` };
}

/** What a build is kept as: another folder of content or address makes another site of the same commit. */
function nameOf(commit: string, content: string, { SITE_URL = '' }: NodeJS.ProcessEnv): string {
  return `${commit}-${hash(content, SITE_URL).slice(0, 8)}`;
}

interface Place {
  ref: string;
  commit: string;
  built: string;
  tree: string;
  content: string;
}

async function buildTree(root: string, place: Place, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { commit, built, tree, content, ref } = place;
  await mkdir(join(root, '.build/bases'), { recursive: true });
  await removeTree(root, tree);
  try {
    if (git(root, 'worktree', 'add', '--detach', '--quiet', tree, commit) === undefined) {
      return `"${ref}" cannot be laid out beside this tree: git worktree failed.`;
    }
    const packages = join(root, 'node_modules');
    if (existsSync(packages) && sameLock(root, tree)) linkFolder(packages, join(tree, 'node_modules'));
    const own = { CONTENT_DIR: content, OUT_DIR: built, SITE_ENV: 'production' };
    const code = await run(tree, { ...env, ...own });
    return code === 0 ? undefined : `"${ref}" cannot be built: what its build says stands above.`;
  } finally {
    await removeTree(root, tree);
  }
}

async function removeTree(root: string, tree: string): Promise<void> {
  await rm(tree, { recursive: true, force: true });
  git(root, 'worktree', 'prune');
}

/** Whether the packages of this tree are those of the other; if not, its own command installs them. */
function sameLock(root: string, tree: string): boolean {
  const [own, other] = [root, tree].map((folder) => {
    const file = join(folder, 'package-lock.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  });
  return own === other;
}

function contentFolder(root: string, { CONTENT_DIR = 'content' }: NodeJS.ProcessEnv): string {
  return isAbsolute(CONTENT_DIR) ? relative(root, CONTENT_DIR) : CONTENT_DIR;
}

function noSuchRef(root: string, ref: string): string {
  if (git(root, 'rev-parse', '--is-shallow-repository') === 'true') {
    return `"${ref}" is no folder, and this clone is too shallow to know it as a commit. Fetch it, or name the address of the deployed site.`;
  }
  return `"${ref}" is no folder, no address, and no commit that this clone knows.`;
}

/** What git prints, without the line end; undefined where it fails. */
function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Builds a tree; all that the build prints goes to stderr. */
function run(tree: string, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [join(tree, 'scripts/run.mjs'), 'build'], {
    cwd: tree,
    env,
    stdio: ['ignore', 2, 2],
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
