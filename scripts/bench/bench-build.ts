import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from '../files';
import { drawCache } from '../kept/draw-cache';
import { root } from '../root';
import { madeTree } from './made-tree';
import { urlOfMade } from './make-tree';
import { type CommandFigures, measureCommand } from './measure-command';
import { makeTrivialApp } from './trivial-app';

const COUNTS = [100, 1000, 10_000];

/** Pages of the builds that come first, and are not measured. */
const WARM_UP = 10;

/** The parts of a build, by how the line begins that it prints before each. */
const PHASES = [
  ['engine', '• Checking'],
  ['drawing', '• Drawing'],
  ['Next', '• Rendering'],
  ['finishing', '• Taking'],
  ['noting', '• Reading'],
  ['', '• Built'],
] as const;

/**
 * Builds made trees from nothing, and beside each one has Next export as many trivial pages: prints what a build takes,
 * where its time goes, the processor’s time of Next’s own export and what a page adds to that, and what a build takes
 * after a change of one page.
 */
export async function benchBuild(counts: readonly number[] = COUNTS): Promise<void> {
  const trivial = await makeTrivialApp();
  const out = join(root, '.build/bench/out');
  const keptCode = join(root, '.build/cache/next');
  const phases = PHASES.map(([name]) => name).filter((name) => name !== '');
  const titles = ['pages', 's', 'CPU s', 'peak MB', 'files', 'MB', ...phases.map((name) => `${name} s`)];
  console.log(row([...titles, 'bare Next', 'added ms', 'changed s']));
  const buildOurs = (folder: string) =>
    measureCommand(['scripts/run.mjs', 'build'], { CONTENT_DIR: folder, OUT_DIR: out });
  const next = [join(root, 'node_modules/next/dist/bin/next'), 'build', relative(root, trivial)];
  const buildBare = (count: number) => measureCommand(next, { PAGES: String(count), NEXT_TELEMETRY_DISABLED: '1' });
  // Pictures are kept from build to build, and files come from the disk’s cache: both are measured once that is there.
  await buildOurs(await madeTree(WARM_UP));
  await buildBare(WARM_UP);
  for (const count of counts) {
    const folder = await madeTree(count);
    const build = () => buildOurs(folder);
    for (const kept of [drawCache(root, folder), keptCode]) rmSync(kept, { recursive: true, force: true });
    const ours = await build();
    const files = listFiles(out);
    const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
    const { seconds, cpuSeconds, peakMegabytes } = ours;
    const totals = [seconds.toFixed(1), cpuSeconds.toFixed(1), peakMegabytes.toFixed(0)];
    const changed = await withChange(folder, build);
    const theirs = await buildBare(count);
    const added = ((cpuSeconds - theirs.cpuSeconds) * 1000) / count;
    const output = [files.length, (bytes / 1e6).toFixed(1)];
    const beside = [theirs.cpuSeconds.toFixed(1), added.toFixed(1)];
    console.log(row([count, ...totals, ...output, ...secondsOfPhases(ours), ...beside, changed.seconds.toFixed(1)]));
  }
}

/** Builds once more with another text on one page, and puts that back. */
async function withChange(folder: string, build: () => Promise<CommandFigures>): Promise<CommandFigures> {
  const path = join(folder, `${urlOfMade(1)}.md`);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before}\nChanged.\n`);
  try {
    return await build();
  } finally {
    writeFileSync(path, before);
  }
}

function secondsOfPhases({ lines }: CommandFigures): string[] {
  const starts = PHASES.map(([, start]) => lines.find(({ text }) => text.startsWith(start))?.at ?? Number.NaN);
  return starts.slice(1).map((at, index) => (at - (starts[index] ?? Number.NaN)).toFixed(1));
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(cell).padStart(9)).join(' ');
}
