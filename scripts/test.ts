import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findHeadless, howToGetChrome } from './find-chrome';
import { hasServers, howToGetServers } from './hosts/find-servers';
import { root } from './root';
import { triedPreview } from './tried-preview';

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
  const preview = join(work, 'preview');
  const counts = [
    await step('Format and lint', () => tool('node_modules/@biomejs/biome/bin/biome', ['ci', '.'])),
    await step('Nothing unused', () => tool('node_modules/knip/bin/knip.js', ['--no-progress'])),
    await step('Types', checkTypes),
    // Builds keep one processor busy for most of their time.
    ...(await Promise.all([tryParts(work), build(work, preview)])).flat(),
    await step('What is built, in a browser', () =>
      findHeadless()
        ? jest(work, ['--maxWorkers=2', '__tests__/(site|previews)/'], { PREVIEW_DIR: preview })
        : noBrowser(),
    ),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function tryParts(work: string): Promise<Count[]> {
  return [
    await step('Unit and component tests', () =>
      jest(work, ['--maxWorkers=2', '--testPathIgnorePatterns', '__tests__/(hosts|site|previews)/']),
    ),
    await step('Hosting', () => (hasServers() ? jest(work, ['--maxWorkers=1', '__tests__/hosts/']) : noServers())),
  ];
}

/** Builds the site, and a preview of it. */
async function build(work: string, preview: string): Promise<Count[]> {
  return [
    await stepBeside('Build', ['build', '--keep-export', join(work, 'export')]),
    await stepBeside('Build a preview', ['build', '--keep-export', `${preview}-export`], {
      ...triedPreview,
      OUT_DIR: preview,
    }),
  ];
}

/** @param tell what it has printed, where that is told only when it has ended */
async function step(name: string, run: () => Promise<Count>, tell?: () => string): Promise<Count> {
  const started = performance.now();
  if (!tell) console.log(`\n• ${name}`);
  const count = await run();
  if (tell) console.log(`\n• ${name}\n${tell().trimEnd()}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const result = count.failed > 0 ? 'FAILED' : count.passed > 0 ? 'passed' : 'NOT TRIED';
  console.log(`• ${name}: ${result} in ${seconds} s`);
  return count;
}

/** Runs one of the project’s commands beside another step, and tells what it printed when it has ended. */
async function stepBeside(name: string, args: string[], env: Variables = {}): Promise<Count> {
  const printed: Buffer[] = [];
  const command = () => run('scripts/run.mjs', args, env, printed);
  return step(
    name,
    async () => one(await command()),
    () => Buffer.concat(printed).toString(),
  );
}

function one(code: number): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Whoever writes content or components needs no servers; where `REQUIRE_HOSTS` is set, as in CI, they have to be there. */
async function noServers(): Promise<Count> {
  console.error(howToGetServers);
  return { passed: 0, failed: process.env.REQUIRE_HOSTS ? 1 : 0 };
}

async function noBrowser(): Promise<Count> {
  console.error(howToGetChrome);
  return { passed: 0, failed: 1 };
}

/**
 * Next’s own types of routes are made anew by each build; those of an earlier one may tell of routes that are gone. So may what
 * the compiler noted before files were moved: it then found no fault where there was one.
 */
async function checkTypes(): Promise<Count> {
  for (const made of ['.next/types', '.next/dev/types', 'tsconfig.tsbuildinfo']) {
    await rm(join(root, made), { recursive: true, force: true });
  }
  return tool('node_modules/typescript/bin/tsc', ['--noEmit']);
}

type Variables = Readonly<Record<string, string>>;

async function tool(path: string, args: string[], env: Variables = {}): Promise<Count> {
  return one(await run(path, args, env));
}

/** A run without a readable report, or with none of its tests run, has failed. */
async function jest(work: string, args: string[], env: Variables = {}): Promise<Count> {
  const report = join(work, 'jest.json');
  await rm(report, { force: true });
  const code = await run('node_modules/jest/bin/jest.js', ['--json', '--outputFile', report, ...args], env, 'ignore');
  const result: unknown = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const passed = readNumber(result, 'numPassedTests');
  const failed = readNumber(result, 'numFailedTests') + readNumber(result, 'numRuntimeErrorTestSuites');
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function readNumber(result: unknown, key: string): number {
  const value: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

/**
 * Runs a script of Node’s, its path from the repository, and returns how it ended.
 *
 * @param output where what it prints goes: on, away but for its errors, or into a list
 */
function run(
  path: string,
  args: string[],
  env: Variables,
  output: 'inherit' | 'ignore' | Buffer[] = 'inherit',
): Promise<number> {
  const isListed = Array.isArray(output);
  const child = spawn(process.execPath, [join(root, path), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', isListed ? 'pipe' : output, isListed ? 'pipe' : 'inherit'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => isListed && output.push(chunk));
  }
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
