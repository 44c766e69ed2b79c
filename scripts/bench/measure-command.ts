import { spawn, spawnSync } from 'node:child_process';
import { root } from '../root';

/** What a command took, with every process that it started. */
export interface CommandFigures {
  /** From start to end. */
  seconds: number;
  /** Time that processors worked for it. */
  cpuSeconds: number;
  /** The most memory that all its processes held at once. */
  peakMegabytes: number;
  /** What it printed, each line with the seconds after the start. */
  lines: readonly { text: string; at: number }[];
}

/** How often memory is looked at. */
const LOOK_EVERY_MS = 250;

/**
 * Runs a program of Node’s and measures it from outside, so that programs of others are measured in the same way.
 *
 * @param args of Node
 * @param node which Node, where it is not this one
 * @throws what it printed, when it fails
 */
export async function measureCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { cwd = root, node = process.execPath }: { cwd?: string; node?: string } = {},
): Promise<CommandFigures> {
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  // `times` of POSIX tells the processor’s time of everything that the shell has waited for.
  const script = '"$@"; code=$?; times >&2; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', node, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: { text: string; at: number }[] = [];
  const listen = (chunk: Buffer) => {
    for (const text of chunk.toString().split('\n')) if (text !== '') lines.push({ text, at: since() });
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, LOOK_EVERY_MS);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  const printed = lines.map(({ text }) => text).join('\n');
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${printed}`);
  return { seconds: since(), cpuSeconds: readTimes(printed), peakMegabytes: peak / 1000, lines };
}

/** Kilobytes held by a process and all below it. */
function memoryOf(top: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([top]);
  let sum = 0;
  // A parent is listed before its children, but for numbers that start anew: those few are not counted.
  for (const [pid = 0, parent = 0, kilobytes = 0] of processes) {
    if (!family.has(pid) && !family.has(parent)) continue;
    family.add(pid);
    sum += kilobytes;
  }
  return sum;
}

/** The sum of the last line that `times` prints: `1m2.50s 0m3.25s`, of what the shell has started. */
function readTimes(printed: string): number {
  const [, ...parts] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(printed) ?? [];
  const [minutes = 0, seconds = 0, systemMinutes = 0, systemSeconds = 0] = parts.map(Number);
  return (minutes + systemMinutes) * 60 + seconds + systemSeconds;
}
