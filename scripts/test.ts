import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from './build';
import { findChrome, howToGetChrome } from './find-chrome';
import { root } from './root';

/** How many of a step’s tests passed and failed; a step that is no test runner counts as one. */
interface Count {
  passed: number;
  failed: number;
}

/** Runs everything that CI runs and closes with `N passed, N failed`, added up over all runners. */
export async function test(): Promise<number> {
  const work = join(root, '.build/test');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const counts = [
    await step('Format and lint', () => tool('@biomejs/biome/bin/biome', ['ci', '.'])),
    await step('Nothing unused', () => tool('knip/bin/knip.js', ['--no-progress'])),
    await step('Types', () => tool('typescript/bin/tsc', ['--noEmit'])),
    await step('Unit and component tests', () =>
      jest(work, ['--testPathIgnorePatterns', '__tests__/(site|scaffold)/']),
    ),
    await step('Build', async () => one(await buildSite(['--keep-export', join(work, 'export')]))),
    await step('The built site in a browser', () =>
      findChrome() ? jest(work, ['--runInBand', '__tests__/site/']) : noBrowser(),
    ),
    await step('The scaffold', () => jest(work, ['--runInBand', '__tests__/scaffold/'])),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function step(name: string, run: () => Promise<Count>): Promise<Count> {
  const started = performance.now();
  console.log(`\n• ${name}`);
  const count = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`• ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

function one(code: number): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function noBrowser(): Promise<Count> {
  console.error(howToGetChrome);
  return { passed: 0, failed: 1 };
}

async function tool(path: string, args: string[]): Promise<Count> {
  return one(await run(path, args));
}

/** A run without a readable report, or with none of its tests run, has failed. */
async function jest(work: string, args: string[]): Promise<Count> {
  const report = join(work, 'jest.json');
  await rm(report, { force: true });
  const code = await run('jest/bin/jest.js', ['--json', '--outputFile', report, ...args], true);
  const result: unknown = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const passed = readNumber(result, 'numPassedTests');
  const failed = readNumber(result, 'numFailedTests') + readNumber(result, 'numRuntimeErrorTestSuites');
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function readNumber(result: unknown, key: string): number {
  const value: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

function run(path: string, args: string[], quiet = false): Promise<number> {
  const script = join(root, 'node_modules', path);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
