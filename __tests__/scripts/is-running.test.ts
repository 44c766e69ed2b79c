import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { isRunning } from '@/scripts/is-running';

describe('isRunning', () => {
  it('tells a process that runs from one that has ended', () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(spawnSync(process.execPath, ['--version']).pid)).toBe(false);
    expect(isRunning(0)).toBe(false);
  });

  it('does not take one for running that has ended, and that nobody has asked how', async () => {
    // A shell that becomes another program never asks after what it has started.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(parent.stdout.setEncoding('utf8'), 'data');
    const pid = Number(line);
    while (process.platform === 'linux' && isRunning(pid)) await new Promise((done) => setTimeout(done, 10));
    const isListed = process.kill(pid, 0);
    parent.kill();
    expect(isListed).toBe(true);
  });
});
