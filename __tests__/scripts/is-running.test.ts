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
    // A shell that has become another program never asks after what it started. Before that it may ask: what it started
    // ends when there is nothing more to read.
    const other = `"$0" -e "console.log('ready'); setInterval(() => {}, 1000)"`;
    const script = `exec 3<&0; cat <&3 & echo $!; exec ${other}`;
    const parent = spawn('sh', ['-c', script, process.execPath], { stdio: ['pipe', 'pipe', 'ignore'] });
    let told = '';
    parent.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    while (!told.includes('ready')) await once(parent.stdout, 'data');
    const pid = Number.parseInt(told, 10);
    parent.stdin.end();
    while (process.platform === 'linux' && isRunning(pid)) await new Promise((done) => setTimeout(done, 10));
    const isListed = process.kill(pid, 0);
    parent.kill();
    expect(isListed).toBe(true);
  });
});
