import { spawnSync } from 'node:child_process';

/** Runs git in a folder as somebody with a name, whatever git runs this for, and returns what it prints. */
export function runGit(folder: string, ...args: string[]): string {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const kept = Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_'));
  const env = { ...Object.fromEntries(kept), NODE_ENV: 'test' as const };
  const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`);
  return stdout.trim();
}
