import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from '../files';
import { root } from '../root';
import { madeTree } from './made-tree';
import { type CommandFigures, measureCommand } from './measure-command';
import { makeTrivialApp } from './trivial-app';

const COUNTS = [100, 1000, 10_000];

/** The parts of a build, by how the line begins that it prints before each. */
const PHASES = [
  ['engine', '• Checking'],
  ['Next', '• Rendering'],
  ['finishing', '• Taking'],
  ['files', '• Writing'],
  ['', '• Built'],
] as const;

/**
 * Builds made trees, and beside each one has Next export as many trivial pages: prints what a build takes, where its
 * time goes, and what a page costs beyond Next’s own export.
 */
export async function benchBuild(counts: readonly number[] = COUNTS): Promise<void> {
  const trivial = await makeTrivialApp();
  const out = join(root, '.build/bench/out');
  const phases = PHASES.map(([name]) => name).filter((name) => name !== '');
  const titles = ['pages', 's', 'CPU s', 'peak MB', 'files', 'MB', ...phases.map((name) => `${name} s`)];
  console.log(row([...titles, 'bare Next: CPU s', 'added: ms a page']));
  for (const count of counts) {
    const folder = await madeTree(count);
    const build = () => measureCommand(['scripts/run.mjs', 'build'], { CONTENT_DIR: folder, OUT_DIR: out });
    const next = [join(root, 'node_modules/next/dist/bin/next'), 'build', relative(root, trivial)];
    const bare = () => measureCommand(next, { PAGES: String(count), NEXT_TELEMETRY_DISABLED: '1' });
    // What is compiled, and pictures, are kept from build to build: both are measured once that is there.
    if (count === counts[0]) for (const warmUp of [build, bare]) await warmUp();
    const [ours, theirs] = [await build(), await bare()];
    const files = listFiles(out);
    const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    const { seconds, cpuSeconds, peakMegabytes } = ours;
    const totals = [seconds.toFixed(1), cpuSeconds.toFixed(1), peakMegabytes.toFixed(0)];
    const added = ((cpuSeconds - theirs.cpuSeconds) * 1000) / count;
    const output = [files.length, (bytes / 1e6).toFixed(1)];
    console.log(
      row([count, ...totals, ...output, ...secondsOfPhases(ours), theirs.cpuSeconds.toFixed(1), added.toFixed(1)]),
    );
  }
}

function secondsOfPhases({ lines }: CommandFigures): string[] {
  const starts = PHASES.map(([, start]) => lines.find(({ text }) => text.startsWith(start))?.at ?? Number.NaN);
  return starts.slice(1).map((at, index) => (at - (starts[index] ?? Number.NaN)).toFixed(1));
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(11)).join(' ');
}
