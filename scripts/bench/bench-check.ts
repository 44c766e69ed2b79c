import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root';
import { madeTree } from './made-tree';
import type { CheckFigures } from './measure-check';

const COUNTS = [100, 1000, 10_000];

/** Checks made trees, each in a process of its own, and prints time and memory: per page they must not grow. */
export async function benchCheck(counts: readonly number[] = COUNTS): Promise<void> {
  console.log(row(['pages', 'seconds', 'ms a page', 'peak MB', 'kB a page', 'one file: ms']));
  let least: number | undefined;
  for (const count of counts) {
    const figures = measure(await madeTree(count));
    const { seconds, peakMegabytes, changedMilliseconds } = figures;
    least ??= peakMegabytes;
    console.log(
      row([
        count.toLocaleString('en'),
        seconds.toFixed(1),
        ((seconds * 1000) / count).toFixed(2),
        peakMegabytes.toFixed(0),
        count === counts[0] ? '' : (((peakMegabytes - least) * 1000) / count).toFixed(0),
        changedMilliseconds.toFixed(0),
      ]),
    );
  }
  console.log('Peak memory holds the program too: kB a page is what a tree takes beyond the smallest one.');
}

function measure(folder: string): CheckFigures {
  const args = ['--import', 'tsx', join(root, 'scripts/bench/measure-check.ts'), folder];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`Measuring ${folder} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(13)).join('');
}
