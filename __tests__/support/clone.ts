import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFolder } from '@/scripts/link-folder';
import type { CommandResult } from './site';

/** A clone of the working tree as it is now, uncommitted changes included, in which commands can be run. */
export interface Clone {
  folder: string;
  /** Runs a program of Node’s: a script of the clone, or a package’s. */
  run(script: string, args: readonly string[], env?: Readonly<Record<string, string>>): CommandResult;
  /** What git says of it: empty when it is as it was. */
  gitStatus(options?: { ofAllFiles?: boolean }): string;
  /** Puts files back as they were committed. */
  restore(...paths: string[]): void;
  remove(): void;
}

/** What is kept by all that it was made from, wherever that was: pictures, cards, bundles of packages and of commands. */
const KEPT = ['bills', 'cards', 'commands', 'pictures', 'test-packages'];

/**
 * Makes a clone in `.build/`, with all its files committed and the packages of this folder.
 *
 * @param takesKept whether it starts with what was made here from the same inputs, as a folder in daily use does
 */
export function makeClone(name: string, { takesKept = false } = {}): Clone {
  const folder = join(process.cwd(), '.build', name);
  rmSync(folder, { recursive: true, force: true });
  const listed = git(process.cwd(), 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const path of listed.split('\0').filter((each) => each !== '' && existsSync(each))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(path, join(folder, path));
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--no-gpg-sign', '-m', 'A');
  linkFolder(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const kept of KEPT.map((each) => join('.build/cache', each)).filter((each) => takesKept && existsSync(each))) {
    cpSync(kept, join(folder, kept), { recursive: true, preserveTimestamps: true });
  }
  return {
    folder,
    run: (script, args, env = {}) => {
      const options = { cwd: folder, encoding: 'utf8', env: { ...cleanEnv(), ...env } } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
      return { code: status, stdout, stderr };
    },
    gitStatus: ({ ofAllFiles } = {}) => git(folder, 'status', '--porcelain', ...(ofAllFiles ? ['-uall'] : [])),
    restore: (...paths) => void git(folder, 'checkout', '--', ...paths),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: cleanEnv() });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** The environment without what this test run, or a git hook that started it, has set for itself. */
function cleanEnv(): NodeJS.ProcessEnv {
  const own = /^(GIT_|JEST_|SITE_|CONTENT_DIR$|OUT_DIR$|TSX_)/;
  const kept = Object.entries(process.env).filter(([key]) => !own.test(key));
  return { ...Object.fromEntries(kept), NODE_ENV: 'test' };
}
