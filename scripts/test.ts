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

/** Where what a program prints goes: on as it comes, or into a list, to be told when the program has ended. */
type Output = 'inherit' | Buffer[];

/** Runs everything that CI runs and closes with `N passed, N failed`, added up over all runners. */
export async function test(): Promise<number> {
  const work = join(root, '.build/test');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const preview = join(work, 'preview');
  const parts = ['--maxWorkers=2', '--testPathIgnorePatterns', '__tests__/(hosts|site|previews)/'];
  // Builds and tools keep one processor busy for most of their time.
  const [tried, built] = await Promise.all([
    step('Unit and component tests', (output) => jest(join(work, 'parts.json'), parts, output)),
    lookAndBuild(work, preview),
  ]);
  const counts = [
    tried,
    ...built,
    await step('What is built, in a browser', (output) =>
      findHeadless()
        ? jest(join(work, 'browser.json'), ['--maxWorkers=2', '__tests__/(site|previews)/'], output, {
            PREVIEW_DIR: preview,
          })
        : noBrowser(),
    ),
  ];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Looks through the program, builds the site and a preview of it, and tries how hosts serve one. */
async function lookAndBuild(work: string, preview: string): Promise<Count[]> {
  const build = (folder: string) => ['build', '--keep-export', folder];
  const hosts = (output: Output) => jest(join(work, 'hosts.json'), ['--maxWorkers=1', '__tests__/hosts/'], output);
  return [
    await stepBeside('Format and lint', (output) => tool('node_modules/@biomejs/biome/bin/biome', ['ci', '.'], output)),
    await stepBeside('Nothing unused', (output) => tool('node_modules/knip/bin/knip.js', ['--no-progress'], output)),
    await stepBeside('Types', checkTypes),
    await stepBeside('Build', (output) => tool('scripts/run.mjs', build(join(work, 'export')), output)),
    await stepBeside('Build a preview', (output) =>
      tool('scripts/run.mjs', build(`${preview}-export`), output, { ...triedPreview, OUT_DIR: preview }),
    ),
    await stepBeside('Hosting', (output) => (hasServers() ? hosts(output) : noServers())),
  ];
}

type Run = (output: Output) => Promise<Count>;

async function step(name: string, run: Run): Promise<Count> {
  console.log(`\n• ${name}`);
  return time(name, () => run('inherit'));
}

/** A step beside another one: what it prints is told when it has ended. */
async function stepBeside(name: string, run: Run): Promise<Count> {
  const printed: Buffer[] = [];
  return time(name, async () => {
    const count = await run(printed);
    console.log(`\n• ${name}\n${Buffer.concat(printed).toString().trimEnd()}`);
    return count;
  });
}

async function time(name: string, run: () => Promise<Count>): Promise<Count> {
  const started = performance.now();
  const count = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const result = count.failed > 0 ? 'FAILED' : count.passed > 0 ? 'passed' : 'NOT TRIED';
  console.log(`• ${name}: ${result} in ${seconds} s`);
  return count;
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
async function checkTypes(output: Output): Promise<Count> {
  for (const made of ['.next/types', '.next/dev/types', 'tsconfig.tsbuildinfo']) {
    await rm(join(root, made), { recursive: true, force: true });
  }
  return tool('node_modules/typescript/bin/tsc', ['--noEmit'], output);
}

type Variables = Readonly<Record<string, string>>;

async function tool(path: string, args: string[], output: Output, env: Variables = {}): Promise<Count> {
  const code = await run(path, args, [output, output], env);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run without a readable report, or with none of its tests run, has failed. */
async function jest(report: string, args: string[], output: Output, env: Variables = {}): Promise<Count> {
  const told = ['--json', '--outputFile', report];
  const code = await run('node_modules/jest/bin/jest.js', [...told, ...args], ['ignore', output], env);
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
 * @param outputs where what it prints goes, and where its errors go
 */
function run(path: string, args: string[], outputs: (Output | 'ignore')[], env: Variables): Promise<number> {
  const stdio = outputs.map((output) => (Array.isArray(output) ? 'pipe' : output));
  const child = spawn(process.execPath, [join(root, path), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', ...stdio],
  });
  [child.stdout, child.stderr].forEach((stream, index) => {
    const output = outputs[index];
    if (Array.isArray(output)) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
