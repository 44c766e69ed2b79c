import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readExceptions } from '@/scripts/audit/judge';
import { startAdvisoryRegistry, type ToldAdvisory } from '../../support/advisory-registry';

const advisory = (id: string, severity: string): ToldAdvisory => ({
  id: 1,
  url: `https://github.com/advisories/${id}`,
  title: 'It can be made to wait for ever',
  severity,
  vulnerable_versions: '<999',
});

/** Runs the command with npm as it is on this machine, which asks a registry of this test’s. */
async function runAudit(env: Record<string, string>) {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'audit'], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((done) => child.once('close', done));
  return { code, stdout, stderr };
}

async function auditWith(told: Record<string, ToldAdvisory[]>) {
  const registry = await startAdvisoryRegistry(told);
  const result = await runAudit(registry.env);
  await registry.close();
  return { ...result, asked: registry.asked };
}

describe('npm run audit', () => {
  it('passes where the registry knows of nothing, having asked about every package', async () => {
    const { packages }: { packages: Record<string, { name?: string }> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const paths = Object.entries(packages).filter(([path]) => path !== '');
    const names = new Set(paths.map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, '')));
    const { asked, ...result } = await auditWith({});
    expect(result).toEqual({ code: 0, stdout: '0 high or critical, 0 more excepted, 0 less grave.\n', stderr: '' });
    expect(asked.toSorted()).toEqual([...names].sort());
  });

  it('fails for a grave one once, however many packages bring it along, and counts others', async () => {
    const { code, stdout } = await auditWith({
      sirv: [advisory('GHSA-aaaa-aaaa-aaaa', 'moderate')],
      totalist: [advisory('GHSA-bbbb-bbbb-bbbb', 'high')],
    });
    expect(code).toBe(1);
    expect(stdout).toBe(
      'GHSA-bbbb-bbbb-bbbb (high): totalist <999: It can be made to wait for ever. ' +
        'https://github.com/advisories/GHSA-bbbb-bbbb-bbbb\n' +
        '  Update it (npm audit fix), or argue in scripts/audit/exceptions.yml why it does no harm here.\n' +
        '1 high or critical, 0 more excepted, 1 less grave.\n',
    );
  });

  it('says in one line that it could not ask, and does not pass', async () => {
    const registry = await startAdvisoryRegistry({});
    await registry.close();
    const { code, stdout, stderr } = await runAudit(registry.env);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^Nobody knows whether the packages have known faults: npm could not ask\. .+ECONNREFUSED.+\n$/,
    );
  });
});

describe('scripts/audit/exceptions.yml', () => {
  it('can be read, each with a reason and a day', () => {
    expect(readExceptions(readFileSync('scripts/audit/exceptions.yml', 'utf8'))).toBeInstanceOf(Array);
  });
});
