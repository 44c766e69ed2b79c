import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDamage } from '@/scripts/provenance';
import { makeTree, removeTrees } from '../support/content-tree';
import { takeTurn } from '../support/one-build';

/** How many builds are killed, spread over a build’s whole length; each one takes seconds. */
const KILLS = Number(process.env.KILLS || 3);

/** After so many kills a build is left to run to its end. */
const RUN_AFTER = 20;

const out = join(process.cwd(), '.build/killed-out');
const content = makeTree({ 'site.yml': 'name: Small\n' });

/** What the last build has printed. */
let told = '';

let endTurn: (() => void) | undefined;
beforeAll(() => {
  endTurn = takeTurn();
});
afterAll(() => {
  endTurn?.();
  removeTrees();
  for (const made of [out, `${out}.bom.json`]) rmSync(made, { recursive: true, force: true });
});

/** Starts a build of other words than before, in a group of processes of its own. */
function startBuild(words: string): ChildProcess {
  writeFileSync(join(content, 'home.md'), `---\ntitle: Home\n---\n\n${words}\n`);
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: out },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  told = '';
  build.stderr.setEncoding('utf8').on('data', (chunk) => (told += chunk));
  return build;
}

const endOf = (build: ChildProcess) =>
  build.exitCode === null && build.signalCode === null
    ? new Promise<void>((done) => build.once('close', () => done()))
    : undefined;

/** Kills a build with all that it has started. */
async function kill(build: ChildProcess): Promise<void> {
  try {
    if (build.pid) process.kill(-build.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  await endOf(build);
}

const wordsOf = () => /Words \d+\./.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[0];

/** Builds to the end, and looks at what lies in and beside the site. */
async function buildWhole(words: string): Promise<void> {
  const build = startBuild(words);
  await endOf(build);
  const failure = build.exitCode === 0 ? '' : told;
  expect([failure, findDamage(out), wordsOf()]).toEqual(['', [], words]);
  expect(readdirSync(join(process.cwd(), '.build')).filter((name) => /^\.killed-out|^site-/.test(name))).toEqual([]);
}

describe('npm run build', () => {
  it(
    'leaves a whole site when it is killed at any moment, and builds the next time',
    async () => {
      const started = performance.now();
      await buildWhole('Words 0.');
      const length = performance.now() - started;
      let good = 'Words 0.';
      for (let turn = 1; turn <= KILLS; turn += 1) {
        // The golden ratio spreads them evenly, however many there are.
        const moment = ((turn * 0.618_034) % 1) * length;
        const words = `Words ${turn}.`;
        const build = startBuild(words);
        let timer: NodeJS.Timeout | undefined;
        await Promise.race([
          endOf(build),
          new Promise<void>((done) => {
            timer = setTimeout(done, moment);
          }),
        ]);
        clearTimeout(timer);
        await kill(build);
        expect(findDamage(out)).toEqual([]);
        expect([good, words]).toContain(wordsOf());
        good = wordsOf() ?? '';
        if (turn % RUN_AFTER === 0 || turn === KILLS) {
          good = `Words ${KILLS + turn}.`;
          await buildWhole(good);
        }
      }
    },
    240_000 + KILLS * 60_000,
  );
});
