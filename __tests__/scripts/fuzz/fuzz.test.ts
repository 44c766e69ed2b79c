import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { watchRun } from '@/scripts/fuzz/watch-run';

const run = promisify(execFile);
const runners = '__tests__/fixtures/fuzz-runners';
const options = { runs: 10, seed: 1 };

describe('npm run fuzz', () => {
  it('finds nothing in 20,000 trees', async () => {
    const { stdout } = await run(process.execPath, ['scripts/run.mjs', 'fuzz', '--runs', '20000', '--seed', '1']);
    expect(stdout).toContain('20000 runs');
    expect(stdout).toContain('no failure');
    expect(stdout).toMatch(/Slowest: [\d.]+ µs a byte/);
  }, 600_000);

  it('tells how to use it when an option is wrong', async () => {
    await expect(run(process.execPath, ['scripts/run.mjs', 'fuzz', '--runs', 'many'])).rejects.toMatchObject({
      code: 2,
    });
  });
});

describe('watchRun', () => {
  it('ends a case that never ends, and tells which it was', async () => {
    const outcome = await watchRun(options, () => {}, { script: `${runners}/hang.mjs`, longestMs: 2000 });
    expect(outcome).toMatchObject({
      runs: 7,
      failure: { name: 'a tree that takes for ever', faults: ['no hang: no answer within 2 s'] },
    });
  });

  it('tells of a case that takes the whole process with it', async () => {
    const outcome = await watchRun(options, () => {}, { script: `${runners}/crash.mjs` });
    expect(outcome).toMatchObject({ runs: 3, failure: { faults: ['no crash: the process ended with SIGKILL'] } });
  });
});
