import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { root } from './root';

const USAGE =
  'npm run govuk -- diff OLD [NEW]: what changed for our components between two releases of govuk-frontend.';

/** Compares two releases of govuk-frontend for the components that we draw: options, and test cases with their HTML. */
export async function govuk([verb, older, newer]: string[]): Promise<number> {
  if (verb !== 'diff' || !older) {
    console.error(USAGE);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'govuk-frontend-'));
  try {
    const before = install(older, join(folder, 'before'));
    const after = newer ? install(newer, join(folder, 'after')) : join(root, 'node_modules/govuk-frontend');
    const changes: string[] = [];
    for (const name of await listComponents()) changes.push(...(await compare(name, before, after)));
    console.log(changes.join('\n') || 'Nothing changed for our components.');
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function install(version: string, folder: string): string {
  console.error(`• Getting govuk-frontend ${version}`);
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    `govuk-frontend@${version}`,
  ];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return join(folder, 'node_modules/govuk-frontend');
}

/** The components that have a folder here and one in GOV.UK Frontend. */
async function listComponents(): Promise<string[]> {
  const folders = await readdir(join(root, 'components/govuk'), { withFileTypes: true });
  const theirs = await readdir(join(root, 'node_modules/govuk-frontend/dist/govuk/components'));
  return folders.map(({ name }) => name).filter((name) => theirs.includes(name));
}

async function compare(name: string, before: string, after: string): Promise<string[]> {
  const changes = [
    ...listChanges(await readOptions(before, name), await readOptions(after, name), 'option'),
    ...listChanges(await readFixtures(before, name), await readFixtures(after, name), 'test case'),
  ];
  return changes.length > 0 ? [`${name}`, ...changes] : [];
}

/** What was added, taken out or changed, by name; a change is shown line by line. */
function listChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, noun: string): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (old === undefined) return [`  + ${noun} "${name}"`];
    if (now === undefined) return [`  - ${noun} "${name}"`];
    const lines = createTwoFilesPatch('', '', old, now, '', '', { context: 1 }).split('\n').slice(4);
    return [`  ~ ${noun} "${name}"`, ...lines.filter((line) => !line.startsWith('\\')).map((line) => `      ${line}`)];
  });
}

async function readFixtures(release: string, name: string): Promise<Map<string, string>> {
  const data = await readJson(release, name, 'fixtures.json');
  const fixtures = isRecord(data) && Array.isArray(data.fixtures) ? data.fixtures.filter(isRecord) : [];
  return new Map(
    fixtures.map(({ name: title, options, html }) => [
      String(title),
      `${JSON.stringify(options, null, 1)}\n${String(html).trim()}`,
    ]),
  );
}

/** Every option by its path, for example `items.hint.text`, with its type and description. */
async function readOptions(release: string, name: string): Promise<Map<string, string>> {
  const options = new Map<string, string>();
  const add = (list: unknown, path: string) => {
    for (const option of Array.isArray(list) ? list.filter(isRecord) : []) {
      const here = `${path}${option.name}`;
      options.set(here, `${option.type}${option.required ? ', required' : ''}\n${option.description}`);
      add(option.params, `${here}.`);
    }
  };
  add(await readJson(release, name, 'macro-options.json'), '');
  return options;
}

async function readJson(release: string, name: string, file: string): Promise<unknown> {
  const path = join(release, 'dist/govuk/components', name, file);
  return JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
